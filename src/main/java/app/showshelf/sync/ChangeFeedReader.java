package app.showshelf.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.library.FeedPosition;
import app.showshelf.library.FeedRepository;
import app.showshelf.metadata.ChangeFeed;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.Providers;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;

/**
 * Reads what has changed at the providers, so that known shows fall due early. Each provider has its turn once an hour at
 * most; what goes wrong there is logged, and waits for the next turn. For one thread at a time.
 */
public final class ChangeFeedReader {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeedReader.class);
    private static final Duration TURN = Duration.ofHours(1);

    private final Providers providers;
    private final FeedRepository feeds;
    private final ProviderGate gate;
    private final InstantSource clock;
    private final Map<ProviderId, Turn> turns = new EnumMap<>(ProviderId.class);

    /** A reader of the feeds that these providers have. */
    public ChangeFeedReader(Providers providers, FeedRepository feeds, ProviderGate gate, InstantSource clock) {
        this.providers = providers;
        this.feeds = feeds;
        this.gate = gate;
        this.clock = clock;
        providers.all().stream().filter(one -> one.changes().isPresent()).forEach(one -> turns.put(one.id(), new Turn(TURN)));
    }

    /** Whether a provider has its turn; costs nothing. */
    boolean isDue() {
        Instant now = clock.instant();
        return turns.entrySet().stream().anyMatch(turn -> isDue(turn.getKey(), turn.getValue(), now));
    }

    /** Reads the feeds of all providers that have their turn. */
    void read(SyncMode mode) throws InterruptedException {
        for (Map.Entry<ProviderId, Turn> turn : turns.entrySet()) {
            Instant now = clock.instant();
            if (isDue(turn.getKey(), turn.getValue(), now)) {
                turn.getValue().take(now);
                read(turn.getKey(), mode);
            }
        }
    }

    private boolean isDue(ProviderId provider, Turn turn, Instant now) {
        return turn.isDue(now) && gate.pause(provider, now).isEmpty();
    }

    private void read(ProviderId provider, SyncMode mode) throws InterruptedException {
        try {
            read(provider, providers.get(provider).changes().orElseThrow(), mode);
        } catch (ProviderException e) {
            LOG.atWarn().addKeyValue("provider", provider.key()).addKeyValue("failure", e.failure().code())
                    .log("Could not read what has changed: {}", e.getMessage());
            if (ProviderGate.isAboutProvider(e.failure())) {
                gate.failed(provider, e, clock.instant());
            }
        }
    }

    private void read(ProviderId provider, ChangeFeed feed, SyncMode mode) throws ProviderException, InterruptedException {
        Optional<FeedPosition> before = feeds.position(provider);
        if (before.filter(position -> isFresh(position, feed.pace())).isPresent()) {
            return;
        }
        Set<String> known = feeds.known(provider, mode);
        if (known.size() < feed.worthFrom()) {
            return;
        }
        Instant position = before.map(FeedPosition::position).orElse(null);
        Instant readAt = before.map(FeedPosition::readAt).orElse(Instant.EPOCH);
        int due = 0;
        // What was under way before a pause ends; the next stretch is for the next turn.
        for (boolean more = true; more && gate.pause(provider, clock.instant()).isEmpty();) {
            Instant now = clock.instant();
            ChangeFeed.Stretch stretch = feed.read(position, now, known);
            gate.succeeded(provider);
            more = stretch.more();
            position = stretch.position();
            due += feeds.take(provider, mode, stretch.changed(), new FeedPosition(position, more ? readAt : now));
        }
        LOG.atInfo().addKeyValue("provider", provider.key()).addKeyValue("known", known.size()).addKeyValue("due", due)
                .addKeyValue("position", position).log("Read what has changed");
    }

    /** A clock that was set back must not stop the feed. */
    private boolean isFresh(FeedPosition position, Duration pace) {
        Duration age = Duration.between(position.readAt(), clock.instant());
        return !age.isNegative() && age.compareTo(pace) < 0;
    }
}
