package app.showshelf.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import app.showshelf.library.ShowChanges;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.StoredShow;

/** Facts against facts: what a provider's answer means for what the library has. A pure function; marks are only looked at. */
public final class Reconciliation {
    private static final Duration WITHOUT_SEASONS = Duration.ofDays(7);

    private final RefreshPolicy policy;
    private final Setbacks setbacks;

    /** A reconciliation that asks those when to look again. */
    public Reconciliation(RefreshPolicy policy, Setbacks setbacks) {
        this.policy = policy;
        this.setbacks = setbacks;
    }

    /**
     * Compares.
     *
     * @param wanted the seasons that were asked for
     * @param now the moment of the answer
     */
    public ShowChanges reconcile(StoredShow stored, ShowFacts answer, Set<Integer> wanted, Instant now) {
        EpisodeReconciliation episodes = new EpisodeReconciliation(stored.episodes(), answer.seasons(), now);
        SeasonReconciliation seasons = new SeasonReconciliation(stored, answer, episodes, policy, setbacks);
        ShowFacts merged = FactsMerge.merge(stored.facts(), answer);
        return new ShowChanges(stored.id(), FactsMerge.isSame(stored.facts(), merged) ? null : merged, now, 0, null,
                now.plus(WITHOUT_SEASONS),
                seasons.changes(wanted, now), seasons.gone(), episodes.added(), episodes.updated(), episodes.hidden(), episodes.deleted(),
                now,
                episodes.summary());
    }
}
