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
    private static final Duration LONGEST_ADVICE = Duration.ofDays(1);
    private static final Duration LONGEST_PROBE = Duration.ofMinutes(5);
    private static final int OFFLINE_AFTER = 2;
    /** In this time after a pause a probe has had its answer, and so has the one that came a little late. */
    private static final Duration PROBE = Duration.ofMinutes(1);
    /** Clocks are corrected by a little all the time. */
    private static final Duration TICKING = Duration.ofMinutes(1);

    private final Map<ProviderId, Hold> holds = new EnumMap<>(ProviderId.class);
    private final Map<ProviderId, Integer> inARow = new EnumMap<>(ProviderId.class);

    /** A pause, and when it began: on a clock that was set back to before that, its end says nothing. */
    private record Hold(SyncState.Pause pause, Instant since) {
        boolean lasts(Instant now) {
            return lasts(now, Duration.ZERO);
        }

        boolean lasts(Instant now, Duration longer) {
            return pause.until() == null || !now.isBefore(since.minus(TICKING)) && now.isBefore(pause.until().plus(longer));
        }
    }

    /** Whether the failure is about the provider and not about what was asked for. */
    public static boolean isAboutProvider(Failure failure) {
        return switch (failure.kind()) {
            case KEY_MISSING, KEY_REJECTED, TOO_MANY_REQUESTS, UNREACHABLE -> true;
            default -> false;
        };
    }

    /** Why the provider is left alone at that moment; empty when it may be asked. */
    public synchronized Optional<SyncState.Pause> pause(ProviderId provider, Instant now) {
        return Optional.ofNullable(holds.get(provider)).filter(hold -> hold.lasts(now)).map(Hold::pause);
    }

    /** The provider has answered. */
    public synchronized void succeeded(ProviderId provider) {
        inARow.remove(provider);
        Hold hold = holds.get(provider);
        if (hold != null && hold.pause().failure().kind() != Failure.Kind.TOO_MANY_REQUESTS) {
            holds.remove(provider);
        }
    }

    /** The provider has failed in a way that is about itself. */
    public synchronized void failed(ProviderId provider, ProviderException e, Instant now) {
        Optional<SyncState.Pause> present = pause(provider, now);
        // What was under way when the first one failed fails for the same reason: it is no failure of its own.
        int failures = present.isPresent() ? failuresInARow(provider) : inARow.merge(provider, 1, Integer::sum);
        SyncState.Pause next = new SyncState.Pause(e.failure(), until(e, failures, now));
        holds.put(provider, new Hold(present.map(before -> longer(before, next)).orElse(next), now));
    }

    /** The provider cannot be reached, and the user has seen it: no second failure is needed to say so. */
    public synchronized void gone(ProviderId provider, ProviderException e, Instant now) {
        failed(provider, e, now);
        inARow.merge(provider, OFFLINE_AFTER, Math::max);
    }

    /** The user has changed something: the provider may be asked again at once. */
    public synchronized void reset(ProviderId provider) {
        holds.remove(provider);
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

    /** False after several connection failures of one provider in a row, until it answers again or nobody asks it any more. */
    public synchronized boolean isOnline(Instant now) {
        return holds.entrySet()
                .stream()
                .noneMatch(entry -> entry.getValue().pause().failure().kind() == Failure.Kind.UNREACHABLE
                        && failuresInARow(entry.getKey()) >= OFFLINE_AFTER && entry.getValue().lasts(now, PROBE));
    }

    /** How many failures about itself the provider has had in a row. */
    public synchronized int failuresInARow(ProviderId provider) {
        return inARow.getOrDefault(provider, 0);
    }

    /** Null where the user has to act first. */
    private static Instant until(ProviderException e, int failures, Instant now) {
        return switch (e.failure().kind()) {
            case KEY_MISSING, KEY_REJECTED -> null;
            case TOO_MANY_REQUESTS -> now.plus(wait(e, failures));
            default -> now.plus(doubling(WITHOUT_ADVICE, failures, LONGEST_PROBE));
        };
    }

    private static Duration wait(ProviderException e, int failures) {
        return e.retryAfter() == null
                ? doubling(WITHOUT_ADVICE, failures, LONGEST_WAIT)
                : e.retryAfter().compareTo(LONGEST_ADVICE) > 0 ? LONGEST_ADVICE : e.retryAfter();
    }

    /** Answers that were under way when the first one asked us to wait must not shorten the wait. */
    private static SyncState.Pause longer(SyncState.Pause before, SyncState.Pause next) {
        if (before.until() == null || next.until() == null) {
            return before.until() == null ? before : next;
        }
        return next.until().isAfter(before.until()) ? next : before;
    }

    private static Duration doubling(Duration first, int times, Duration longest) {
        Duration wait = first.multipliedBy(1L << Math.min(times - 1, 16));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
