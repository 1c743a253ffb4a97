package app.showshelf.simulation;

import java.net.URI;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.MetadataProvider;
import app.showshelf.metadata.PictureKind;
import app.showshelf.metadata.RequestBudget;
import app.showshelf.settings.ProviderId;

/** The generated world as the program sees it, at the time of a virtual clock. Notes each question. */
final class VirtualProvider implements MetadataProvider {
    private final Map<String, ProviderShow> shows = new HashMap<>();
    private final TreeSet<Request> asked = new TreeSet<>();
    private final InstantSource clock;

    VirtualProvider(List<ShowScript> scripts, InstantSource clock) {
        scripts.forEach(script -> shows.put(script.id(), new ProviderShow(script)));
        this.clock = clock;
    }

    /** In an order that does not depend on workers. */
    synchronized List<Request> asked() {
        return List.copyOf(asked);
    }

    static ShowSummary summary(ShowScript script) {
        return new ShowSummary(new ShowRef(ProviderId.TMDB, script.id()), "Show " + script.id(), null, null, ShowStatus.UNKNOWN, null, null,
                List.of(), null, null, null, null);
    }

    @Override
    public synchronized ShowFacts show(String showId, SortedSet<Integer> seasons, Lane lane) {
        asked.add(new Request(clock.instant(), showId, List.copyOf(seasons)));
        shows.get(showId).advance(clock.instant());
        return shows.get(showId).answer(seasons);
    }

    @Override
    public ShowFacts details(String showId, Lane lane) {
        return show(showId, new TreeSet<>(), lane);
    }

    @Override
    public ProviderId id() {
        return ProviderId.TMDB;
    }

    @Override
    public List<ShowSummary> search(String text) {
        return List.of();
    }

    @Override
    public List<ShowSummary> popular(int page) {
        return List.of();
    }

    @Override
    public Optional<URI> picture(String path, PictureKind kind, int width) {
        return Optional.empty();
    }

    @Override
    public void check() {}

    @Override
    public synchronized long requests() {
        return asked.size();
    }

    @Override
    public Optional<RequestBudget> budget() {
        return Optional.empty();
    }
}
