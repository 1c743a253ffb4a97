package app.showshelf.ui.discover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.showshelf.library.Failure;
import app.showshelf.library.ShelfPlace;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.ListFilter;
import app.showshelf.metadata.ProviderException;
import app.showshelf.settings.ProviderId;
import app.showshelf.ui.TestShows;

/** A provider of three popular shows on two pages, with one show on both. */
final class TestDiscoverService implements DiscoverService {
    final List<String> asked = new ArrayList<>();
    final Map<ShowRef, ShelfPlace> places = new HashMap<>();
    ProviderId provider = ProviderId.TVMAZE;
    Failure failure;
    boolean finds = true;
    List<ProviderId> searched = List.of(ProviderId.TVMAZE);
    ProviderId without;

    @Override
    public ProviderId provider() {
        return provider;
    }

    @Override
    public List<ProviderId> searched() {
        return searched;
    }

    @Override
    public boolean hasTrending(ProviderId from) {
        return from == ProviderId.TMDB;
    }

    @Override
    public List<String> genres(ProviderId from) {
        return from == ProviderId.SAMPLE ? List.of() : List.of("Crime", "Drama");
    }

    @Override
    public List<ShowSummary> trending(ProviderId from, int page) {
        asked.add("trending " + page);
        return page == 1 ? List.of(TestShows.summary(5, "Trending")) : List.of();
    }

    @Override
    public List<ShowSummary> popular(ProviderId from, ListFilter filter, int page) throws ProviderException {
        asked.add("popular " + page);
        fail();
        return switch (page) {
            case 1 -> List.of(TestShows.summary(1, "Popular 1"), TestShows.summary(2, "Popular 2"));
            case 2 -> List.of(TestShows.summary(2, "Popular 2"), TestShows.summary(3, "Popular 3"));
            default -> List.of();
        };
    }

    @Override
    public List<ShowSummary> search(ProviderId from, String text) throws ProviderException {
        asked.add("search " + text);
        fail();
        if (from == without) {
            throw new ProviderException(new Failure(Failure.Kind.BUSY, 503), "as the test wants", null);
        }
        if (from == ProviderId.TMDB) {
            return List.of(TestShows.summary(30, "Found " + text), TestShows.summary(31, "Only TMDB knows " + text));
        }
        return finds ? List.of(TestShows.summary(20, "Found " + text)) : List.of();
    }

    @Override
    public Map<ShowRef, ShelfPlace> places(Collection<ShowRef> shows) {
        return places;
    }

    @Override
    public void add(ShowSummary show) {
        places.put(show.ref(), new ShelfPlace(9, false));
    }

    @Override
    public void useSample() {
        provider = ProviderId.SAMPLE;
    }

    private void fail() throws ProviderException {
        if (failure != null) {
            throw new ProviderException(failure, "as the test wants", null);
        }
    }
}
