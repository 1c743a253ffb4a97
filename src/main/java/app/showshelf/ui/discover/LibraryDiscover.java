package app.showshelf.ui.discover;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.showshelf.library.LibraryQueries;
import app.showshelf.library.MediaService;
import app.showshelf.library.ShelfPlace;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.ListFilter;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.Providers;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.ProviderId;
import app.showshelf.sync.UserRequests;

/**
 * Discover over the chosen provider and the library.
 *
 * @param providers who can be asked
 * @param requests how they are asked
 * @param configuration who is asked
 * @param queries what is in the library already
 * @param media what puts shows into it
 */
public record LibraryDiscover(Providers providers, UserRequests requests, Configuration configuration, LibraryQueries queries,
        MediaService media) implements DiscoverService {
    @Override
    public ProviderId provider() {
        return configuration.provider();
    }

    /** All that can be asked; who looks around in the sample catalogue wants nothing else. */
    @Override
    public List<ProviderId> searched() {
        ProviderId chosen = provider();
        Stream<ProviderId> others = chosen == ProviderId.SAMPLE ? Stream.of() : Stream.of(ProviderId.TVMAZE, ProviderId.TMDB);
        return Stream.concat(Stream.of(chosen), others.filter(this::hasKey)).distinct().toList();
    }

    private boolean hasKey(ProviderId provider) {
        return provider != ProviderId.TMDB || !configuration.tmdbToken().isEmpty();
    }

    @Override
    public boolean hasTrending(ProviderId provider) {
        return providers.get(provider).hasTrending();
    }

    @Override
    public List<String> genres(ProviderId provider) throws InterruptedException {
        return providers.get(provider).genres();
    }

    @Override
    public List<ShowSummary> popular(ProviderId provider, ListFilter filter, int page) throws ProviderException, InterruptedException {
        return kept(requests.ask(provider, one -> one.popular(page, filter)));
    }

    @Override
    public List<ShowSummary> trending(ProviderId provider, int page) throws ProviderException, InterruptedException {
        return kept(requests.ask(provider, one -> one.trending(page)));
    }

    @Override
    public List<ShowSummary> search(ProviderId provider, String text) throws ProviderException, InterruptedException {
        return kept(requests.ask(provider, one -> one.search(text)));
    }

    @Override
    public Map<ShowRef, ShelfPlace> places(Collection<ShowRef> shows) {
        return queries.places(shows);
    }

    @Override
    public void add(ShowSummary show) {
        media.addShow(show);
    }

    @Override
    public void useSample() {
        configuration.update(settings -> settings.withProvider(ProviderId.SAMPLE));
    }

    /** What a list says of shows in the library is news for it. */
    private List<ShowSummary> kept(List<ShowSummary> list) {
        media.refreshFromList(list);
        return list;
    }
}
