package app.showshelf.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongToDoubleFunction;

import app.showshelf.library.NextLook;
import app.showshelf.library.NextLookReason;
import app.showshelf.library.ShowChanges;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.StoredShow;

/** Facts against facts: what a provider's answer means for what the library has. A pure function; marks are only looked at. */
public final class Reconciliation {
    private static final Duration WITHOUT_SEASONS = Duration.ofDays(7);

    private final RefreshPolicy policy;
    private final Setbacks setbacks;
    private final LongToDoubleFunction spread;

    /** A reconciliation that asks those when to look again, where shows that were fetched together fall due together. */
    public Reconciliation(RefreshPolicy policy, Setbacks setbacks) {
        this(policy, setbacks, _ -> 0);
    }

    /**
     * A reconciliation that asks those when to look again.
     *
     * @param spread of a show by its row, from 0 to 1 and always the same for one; see {@link RefreshPolicy}
     */
    public Reconciliation(RefreshPolicy policy, Setbacks setbacks, LongToDoubleFunction spread) {
        this.spread = spread;
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
        double ofShow = spread.applyAsDouble(stored.id());
        SeasonReconciliation seasons = new SeasonReconciliation(stored, answer, episodes,
                (season, at) -> policy.nextLook(season, ofShow, at), setbacks);
        ShowFacts merged = FactsMerge.merge(stored.facts(), answer);
        boolean same = FactsMerge.isSame(stored.facts(), merged);
        Optional<ListedChanges.Relook> relook = ListedChanges.after(stored.listed(), answer.changedAt(),
                !same || !episodes.summary().isNothing(), now);
        return new ShowChanges(stored.id(), same ? null : merged, now, 0, null,
                ListedChanges.earlier(new NextLook(now.plus(WITHOUT_SEASONS), NextLookReason.NO_SEASONS), relook),
                ListedChanges.earlier(seasons.changes(wanted, now), wanted, relook), seasons.gone(), episodes.added(), episodes.updated(),
                episodes.hidden(), episodes.deleted(),
                now,
                episodes.summary(), new ShowChanges.Listing(stored.listed(), relook.map(ListedChanges.Relook::change).orElse(null)));
    }
}
