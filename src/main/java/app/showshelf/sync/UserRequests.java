package app.showshelf.sync;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.library.Failure;
import app.showshelf.metadata.MetadataProvider;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.Providers;
import app.showshelf.settings.ProviderId;

/**
 * What the user asks of providers beside the sync: lists and searches. What goes wrong with a provider there is known to the
 * gate as well, so that all screens say the same; and a provider that could not be reached is asked again, even when no
 * season is due, until it answers. Thread-safe.
 */
public final class UserRequests {
    private static final Logger LOG = LoggerFactory.getLogger(UserRequests.class);

    private final Providers providers;
    private final ProviderGate gate;
    private final SyncMonitor monitor;
    private final InstantSource clock;
    /** Those that the user has found gone. */
    private final Set<ProviderId> gone = ConcurrentHashMap.newKeySet();

    /** Requests that tell that gate and that monitor. */
    public UserRequests(Providers providers, ProviderGate gate, SyncMonitor monitor, InstantSource clock) {
        this.providers = providers;
        this.gate = gate;
        this.monitor = monitor;
        this.clock = clock;
    }

    /** A question to a provider. Blocks. */
    @FunctionalInterface
    public interface Question<T> {
        /** Asks it. */
        T ask(MetadataProvider provider) throws ProviderException, InterruptedException;
    }

    /** Asks at once, whether the sync leaves the provider alone or not. Blocks. */
    public <T> T ask(ProviderId id, Question<T> question) throws ProviderException, InterruptedException {
        try {
            T answer = question.ask(providers.get(id));
            gone.remove(id);
            gate.succeeded(id);
            tell();
            return answer;
        } catch (ProviderException e) {
            failed(id, e);
            throw e;
        }
    }

    /** Whether a provider that was gone may be asked again; costs nothing. */
    boolean isProbeDue() {
        Instant now = clock.instant();
        return gone.stream().anyMatch(id -> gate.pause(id, now).isEmpty());
    }

    /** Asks those that were gone whether they are back. Blocks. */
    void probe() throws InterruptedException {
        for (ProviderId id : gone) {
            if (gate.pause(id, clock.instant()).isEmpty()) {
                probe(id);
            }
        }
    }

    private void probe(ProviderId id) throws InterruptedException {
        try {
            ask(id, provider -> {
                provider.check();
                return id;
            });
        } catch (ProviderException e) {
            LOG.atDebug().addKeyValue("provider", id).addKeyValue("failure", e.failure().code()).log("Still not back");
        }
    }

    /** The user has seen that nothing comes: one such failure is enough to say so. */
    private void failed(ProviderId id, ProviderException e) {
        if (e.failure().kind() == Failure.Kind.UNREACHABLE) {
            gone.add(id);
            gate.gone(id, e, clock.instant());
        } else {
            gone.remove(id);
            if (ProviderGate.isAboutProvider(e.failure())) {
                gate.failed(id, e, clock.instant());
            }
        }
        tell();
    }

    private void tell() {
        monitor.providers(gate.pauses(clock.instant()), gate.isOnline(clock.instant()));
    }
}
