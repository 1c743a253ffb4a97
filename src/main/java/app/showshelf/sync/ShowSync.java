package app.showshelf.sync;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import app.showshelf.library.FactsRepository;
import app.showshelf.library.Failure;
import app.showshelf.library.LibraryEvents;
import app.showshelf.library.ShowChanges;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowRef;
import app.showshelf.library.StoredSeason;
import app.showshelf.library.StoredShow;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.MetadataProvider;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.Providers;

/** One show: fetch, reconcile, store. The network is asked outside of transactions; what was stored is announced. */
public final class ShowSync {
    /** The list of seasons may be new, and so may be seasons in its answer; more news than that waits for its turn. */
    private static final int ROUNDS = 3;

    private final Providers providers;
    private final FactsRepository facts;
    private final Reconciliation reconciliation;
    private final Setbacks setbacks;
    private final LibraryEvents events;
    private final InstantSource clock;
    private final Courtesy courtesy = new Courtesy();

    /** Which seasons of a show are wanted. */
    public enum Demand {
        /** Those that were fetched before, and nothing more: what is stored must not grow too old. */
        STORED,
        /** Those that are due, with those whose turn is near. */
        DUE,
        /** Those that are due or wait after a failure: somebody waits for them. */
        OWED,
        /** All. */
        ALL
    }

    /** A show that is to be fetched, with the numbers of its seasons; none where they are not known yet. */
    public record Target(long showId, ShowRef ref, String name, List<Integer> seasons) {}

    /** What one answer meant, and whether the show is owed another one at once: it may have seasons that nobody knew of. */
    private record Step(FetchOutcome outcome, boolean isMoreWanted) {}

    /** Fetches with these providers into that store. */
    public ShowSync(Providers providers, FactsRepository facts, Reconciliation reconciliation, Setbacks setbacks, LibraryEvents events,
            InstantSource clock) {
        this.providers = providers;
        this.facts = facts;
        this.reconciliation = reconciliation;
        this.setbacks = setbacks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Fetches what is wanted of a show and stores it. A season that cannot be had waits its own time.
     *
     * @throws ProviderException when the provider itself is in the way (key, limit, connection): nothing has changed then
     */
    public FetchOutcome fetch(long showId, Demand demand, Lane lane) throws ProviderException, InterruptedException {
        FetchOutcome outcome = FetchOutcome.NOTHING;
        Demand present = demand;
        for (int round = 0; round < ROUNDS; round++) {
            letUserGoFirst(lane);
            StoredShow stored = facts.load(showId).orElse(null);
            if (stored == null || !isWanted(stored, present)) {
                return outcome;
            }
            Step step = fetch(stored, present, lane);
            outcome = outcome.plus(step.outcome());
            if (outcome.failure() != null || demand == Demand.STORED || !step.isMoreWanted()) {
                return outcome;
            }
            present = Demand.DUE;
        }
        return outcome;
    }

    /** By which what nobody waits for lets the user go first. */
    Courtesy courtesy() {
        return courtesy;
    }

    /** The show as the monitor names it, with the seasons of that demand; empty when nothing is wanted or it is gone. */
    public Optional<Target> target(long showId, Demand demand) {
        return facts.outline(showId)
                .filter(stored -> isWanted(stored, demand))
                .map(stored -> new Target(showId, stored.facts().ref(), stored.facts().name(), List.copyOf(wanted(stored, demand))));
    }

    /** Stores a failure that no provider is to blame for, so that the show leaves the head of the queue. */
    public FetchOutcome setBack(long showId, Failure failure) {
        return facts.load(showId)
                .map(stored -> store(setbacks.of(stored, wanted(stored, Demand.OWED), failure, clock.instant()), stored, Lane.BACKGROUND))
                .map(Step::outcome)
                .orElse(FetchOutcome.NOTHING);
    }

    private Step fetch(StoredShow stored, Demand demand, Lane lane) throws ProviderException, InterruptedException {
        MetadataProvider provider = providers.get(stored.facts().ref().provider());
        SortedSet<Integer> wanted = wanted(stored, demand);
        try {
            String id = stored.facts().ref().id();
            ShowFacts answer = demand == Demand.STORED && wanted.isEmpty() ? provider.details(id, lane) : provider.show(id, wanted, lane);
            letUserGoFirst(lane);
            return store(reconciliation.reconcile(stored, AnswerSize.checked(answer), wanted, clock.instant()), stored, lane);
        } catch (ProviderException e) {
            if (ProviderGate.isAboutProvider(e.failure())) {
                throw e;
            }
            return store(setbacks.of(stored, wanted, e.failure(), clock.instant()), stored, lane);
        }
    }

    private void letUserGoFirst(Lane lane) throws InterruptedException {
        if (lane == Lane.BACKGROUND) {
            courtesy.awaitTurn();
        }
    }

    private Step store(ShowChanges changes, StoredShow stored, Lane lane) {
        Optional<StoredShow> after = lane == Lane.USER ? facts.apply(changes) : facts.applyBehind(changes);
        events.changed(Set.of(stored.id()));
        return new Step(FetchOutcome.of(changes, stored), after.filter(show -> isWanted(show, Demand.DUE)).isPresent());
    }

    /** A show without seasons has a time of its own: they may be announced one day. */
    private boolean isWanted(StoredShow stored, Demand demand) {
        if (demand == Demand.STORED) {
            return true;
        }
        if (!stored.seasons().isEmpty()) {
            return !wanted(stored, demand).isEmpty();
        }
        return demand == Demand.ALL || !stored.nextCheckAt().isAfter(clock.instant())
                || demand == Demand.OWED && stored.detailsCheckedAt() == null;
    }

    private SortedSet<Integer> wanted(StoredShow stored, Demand demand) {
        Instant now = clock.instant();
        if (demand == Demand.DUE) {
            return DueSeasons.of(stored.seasons(), now);
        }
        return stored.seasons().stream().filter(season -> switch (demand) {
            case STORED -> season.state().syncedAt() != null;
            case DUE, ALL -> true;
            case OWED -> season.state().isDue(now) || !season.state().synced();
        }).map(StoredSeason::number).collect(Collectors.toCollection(TreeSet::new));
    }
}
