package app.showshelf.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import app.showshelf.library.Failure;
import app.showshelf.metadata.ProviderException;
import app.showshelf.settings.ProviderId;

/**
 * Which providers are left alone for now, and until when: those that ask us to wait, that do not accept the key, or that
 * cannot be reached. Such failures are nobody's fault and cost no season an attempt. Thread-safe.
 */
public final class ProviderGate {
    private static final Duration WITHOUT_ADVICE = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration LONGEST_PROBE = Duration.ofMinutes(5);
    private static final int OFFLINE_AFTER = 2;

    private final Map<ProviderId, SyncState.Pause> pauses = new EnumMap<>(ProviderId.class);
    private final Map<ProviderId, Integer> inARow = new EnumMap<>(ProviderId.class);
    /** Connection failures in a row; a probe on its way does not end the row, only an answer does. */
    private final Map<ProviderId, Integer> unreachable = new EnumMap<>(ProviderId.class);

    /** Whether the failure is about the provider and not about what was asked for. */
    public static boolean isAboutProvider(Failure failure) {
        return switch (failure.kind()) {
            case KEY_MISSING, KEY_REJECTED, TOO_MANY_REQUESTS, UNREACHABLE -> true;
            default -> false;
        };
    }

    /** Why the provider is left alone at that moment; empty when it may be asked. */
    public synchronized Optional<SyncState.Pause> pause(ProviderId provider, Instant now) {
        SyncState.Pause pause = pauses.get(provider);
        if (pause != null && pause.until() != null && !now.isBefore(pause.until())) {
            pauses.remove(provider);
            return Optional.empty();
        }
        return Optional.ofNullable(pause);
    }

    /** The provider has answered. */
    public synchronized void succeeded(ProviderId provider) {
        inARow.remove(provider);
        unreachable.remove(provider);
        SyncState.Pause pause = pauses.get(provider);
        if (pause != null && pause.failure().kind() != Failure.Kind.TOO_MANY_REQUESTS) {
            pauses.remove(provider);
        }
    }

    /** The provider has failed in a way that is about itself. */
    public synchronized void failed(ProviderId provider, ProviderException e, Instant now) {
        int failures = inARow.merge(provider, 1, Integer::sum);
        if (e.failure().kind() == Failure.Kind.UNREACHABLE) {
            unreachable.merge(provider, 1, Integer::sum);
        } else {
            unreachable.remove(provider);
        }
        pauses.put(provider, switch (e.failure().kind()) {
            case KEY_MISSING, KEY_REJECTED -> new SyncState.Pause(e.failure(), null);
            case TOO_MANY_REQUESTS -> new SyncState.Pause(e.failure(), later(provider, now.plus(wait(e, failures))));
            default -> new SyncState.Pause(e.failure(), now.plus(doubling(WITHOUT_ADVICE, failures, LONGEST_PROBE)));
        });
    }

    /** The user has changed something: the provider may be asked again at once. */
    public synchronized void reset(ProviderId provider) {
        pauses.remove(provider);
        inARow.remove(provider);
    }

    /** All pauses that hold at that moment. */
    public synchronized Map<ProviderId, SyncState.Pause> pauses(Instant now) {
        Map<ProviderId, SyncState.Pause> present = new EnumMap<>(ProviderId.class);
        for (ProviderId provider : ProviderId.values()) {
            pause(provider, now).ifPresent(pause -> present.put(provider, pause));
        }
        return Map.copyOf(present);
    }

    /** False after several connection failures of one provider in a row, until it answers again. */
    public synchronized boolean isOnline() {
        return unreachable.values().stream().noneMatch(failures -> failures >= OFFLINE_AFTER);
    }

    private static Duration wait(ProviderException e, int failures) {
        return e.retryAfter() == null
                ? doubling(WITHOUT_ADVICE, failures, LONGEST_WAIT)
                : e.retryAfter().compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : e.retryAfter();
    }

    /** Answers that were under way when the first one asked us to wait must not shorten the wait. */
    private Instant later(ProviderId provider, Instant until) {
        SyncState.Pause before = pauses.get(provider);
        return before != null && before.until() != null && before.until().isAfter(until) ? before.until() : until;
    }

    private static Duration doubling(Duration first, int times, Duration longest) {
        Duration wait = first.multipliedBy(1L << Math.min(times - 1, 16));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
