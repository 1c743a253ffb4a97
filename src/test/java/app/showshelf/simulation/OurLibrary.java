package app.showshelf.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.showshelf.library.IncompleteSeason;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.library.StoredEpisode;
import app.showshelf.library.StoredShow;
import app.showshelf.settings.ProviderId;
import app.showshelf.sync.Backoff;
import app.showshelf.sync.DueSeasons;
import app.showshelf.sync.Reconciliation;
import app.showshelf.sync.RefreshPolicy;
import app.showshelf.sync.Setbacks;
import app.showshelf.sync.SyncPlanner;

/**
 * Our library in virtual time: planner, reconciliation and policy are those of the program; the store is memory, and the
 * network takes the time of one request of the provider's limit.
 */
final class OurLibrary {
    /** As in a fetch of the program: the list of seasons may be new, and so may be seasons in its answer. */
    private static final int ROUNDS = 3;

    private final Reconciliation reconciliation = new Reconciliation(new RefreshPolicy(), new Setbacks(new Backoff(() -> 0.5)),
            show -> new SplittableRandom(show).nextDouble());
    private final SyncPlanner planner = new SyncPlanner();
    private final PriorityQueue<Shelved> queue = new PriorityQueue<>(Comparator.comparing(one -> one.show.nextCheckAt()));
    private final Notebook notebook;
    private final Duration perRequest;

    private static final class Shelved {
        private final MemoryShow show;
        private final ProviderShow provider;
        private final List<Change> unseen = new ArrayList<>();

        Shelved(MemoryShow show, ProviderShow provider) {
            this.show = show;
            this.provider = provider;
        }
    }

    OurLibrary(Notebook notebook, Duration perRequest) {
        this.notebook = notebook;
        this.perRequest = perRequest;
    }

    /** A show that is watched from that moment on. */
    void add(long id, ShowScript script, Instant at) {
        ShowFacts nothing = new ShowFacts(new ShowRef(ProviderId.TMDB, script.id()), null, null, "Show " + script.id(), null, null,
                ShowStatus.UNKNOWN, null, null, null, List.of(), null, null, null, null, null, List.of());
        queue.add(new Shelved(new MemoryShow(id, nothing, at), new ProviderShow(script)));
    }

    /** Ticks, one after the other, as long as something is due before that moment. */
    void run(Instant until) {
        Instant now = Instant.MIN;
        while (!queue.isEmpty() && queue.peek().show.nextCheckAt().isBefore(until)) {
            now = queue.peek().show.nextCheckAt().isAfter(now) ? queue.peek().show.nextCheckAt() : now;
            now = tick(now);
        }
        queue.forEach(one -> {
            notebook.happened(one.provider.advance(until), one.unseen);
            notebook.looked(until, one.unseen, _ -> true);
        });
    }

    /** All episodes of a show, hidden ones too. */
    List<StoredEpisode> stored(long id) {
        return queue.stream().filter(one -> one.show.id() == id).findFirst().orElseThrow().show.stored().episodes();
    }

    private Instant tick(Instant start) {
        List<Shelved> due = new ArrayList<>();
        while (!queue.isEmpty() && !queue.peek().show.nextCheckAt().isAfter(start)) {
            due.add(queue.poll());
        }
        Map<Long, Shelved> byId = due.stream().collect(Collectors.toMap(one -> one.show.id(), Function.identity()));
        Instant now = start;
        List<IncompleteSeason> seasons = due.stream().flatMap(one -> incomplete(one.show.stored(), start)).toList();
        for (SyncPlanner.PlannedShow planned : planner.plan(seasons, Set.of())) {
            now = fetch(byId.get(planned.showId()), now);
        }
        queue.addAll(due);
        return now;
    }

    private Instant fetch(Shelved one, Instant start) {
        Instant now = start;
        for (int round = 0; round < ROUNDS; round++) {
            StoredShow stored = one.show.stored();
            SortedSet<Integer> wanted = DueSeasons.of(stored.seasons(), now);
            if (wanted.isEmpty() && (!stored.seasons().isEmpty() || stored.nextCheckAt().isAfter(now))) {
                return now;
            }
            notebook.happened(one.provider.advance(now), one.unseen);
            notebook.asked(new Request(now, stored.facts().ref().id(), List.copyOf(wanted)));
            now = now.plus(perRequest);
            one.show.apply(reconciliation.reconcile(stored, one.provider.answer(wanted), wanted, now));
            notebook.looked(now, one.unseen, change -> one.show.shows(change, one.provider));
        }
        return now;
    }

    private static Stream<IncompleteSeason> incomplete(StoredShow stored, Instant now) {
        ShowRef ref = stored.facts().ref();
        if (stored.seasons().isEmpty()) {
            return Stream.of(new IncompleteSeason(null, null, stored.id(), ref, stored.facts().name(), true, false, null, null));
        }
        return stored.seasons().stream().filter(season -> season.state().isDue(now)).map(season -> new IncompleteSeason(season.id(),
                season.number(), stored.id(), ref, stored.facts().name(), true, airsSoon(stored, season.number(), now), null, null));
    }

    private static boolean airsSoon(StoredShow stored, int season, Instant now) {
        return stored.episodes().stream().anyMatch(one -> one.season() == season && one.removedAt() == null
                && one.facts().airDate() != null && Math.abs(Duration.between(now, Change.start(one.facts().airDate())).toHours()) < 24);
    }
}
