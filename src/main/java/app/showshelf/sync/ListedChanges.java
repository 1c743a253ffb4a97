package app.showshelf.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.showshelf.library.ListedChange;
import app.showshelf.library.NextLook;
import app.showshelf.library.NextLookReason;
import app.showshelf.library.SeasonState;
import app.showshelf.library.ShowChanges.SeasonChange;

/**
 * Whether an answer shows the change for which a feed has listed the show, and when to look again where it does not:
 * answers come out of caches that are up to eight hours old. A pure function.
 */
final class ListedChanges {
    /** Where the provider's own times say that the answer is an old one. */
    private static final List<Duration> CERTAINLY_OLD = List.of(Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(4),
            Duration.ofHours(8));
    /** Where nothing we store has changed: mostly nothing that we store will. */
    private static final List<Duration> PERHAPS_OLD = List.of(Duration.ofHours(8));

    private ListedChanges() {}

    /** What is still to be looked for, and when. */
    record Relook(ListedChange change, Instant at) {}

    /**
     * What to do after a good answer.
     *
     * @param listed null when no feed has listed the show
     * @param answered the time of the last change in the answer; null when it has none
     * @param differs whether anything in the answer was new to us
     * @return empty when there is nothing more to look for
     */
    static Optional<Relook> after(ListedChange listed, Instant answered, boolean differs, Instant now) {
        if (listed == null) {
            return Optional.empty();
        }
        boolean timed = listed.changedAt() != null && answered != null;
        if (timed ? !answered.isBefore(listed.changedAt()) : differs) {
            return Optional.empty();
        }
        List<Duration> waits = timed ? CERTAINLY_OLD : PERHAPS_OLD;
        return listed.looks() >= waits.size()
                ? Optional.empty()
                : Optional.of(new Relook(new ListedChange(listed.changedAt(), listed.looks() + 1), now.plus(waits.get(listed.looks()))));
    }

    /** The latest of the wanted seasons with the earlier time: that one request brings all that a feed may have meant. */
    static List<SeasonChange> earlier(List<SeasonChange> changes, Set<Integer> wanted, Optional<Relook> relook) {
        int latest = wanted.stream().mapToInt(Integer::intValue).max().orElse(-1);
        return changes.stream().map(change -> change.number() != latest || change.state().failure() != null
                ? change
                : new SeasonChange(change.number(), change.facts(), earlier(change.state(), relook), change.summary())).toList();
    }

    private static SeasonState earlier(SeasonState state, Optional<Relook> relook) {
        return new SeasonState(state.synced(), state.syncedAt(), earlier(state.next(), relook), state.attempts(), state.failure());
    }

    /** The earlier of both. */
    static NextLook earlier(NextLook usual, Optional<Relook> relook) {
        return relook.map(again -> usual.orEarlier(new NextLook(again.at(), NextLookReason.LISTED_BY_FEED))).orElse(usual);
    }
}
