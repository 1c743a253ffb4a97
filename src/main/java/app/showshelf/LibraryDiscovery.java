package app.showshelf;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import app.showshelf.library.ShelfPlace;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.ProviderException;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.ProviderId;
import app.showshelf.ui.discover.DiscoverService;

/** Providers and library as Discover asks for them. What a list says of shows in the library is kept. */
record LibraryDiscovery(Showshelf library, Configuration configuration) implements DiscoverService {
    @Override
    public ProviderId provider() {
        return configuration.provider();
    }

    @Override
    public List<ShowSummary> popular(ProviderId provider, int page) throws ProviderException, InterruptedException {
        return kept(library.providers().get(provider).popular(page));
    }

    @Override
    public List<ShowSummary> search(ProviderId provider, String text) throws ProviderException, InterruptedException {
        return kept(library.providers().get(provider).search(text));
    }

    @Override
    public Map<ShowRef, ShelfPlace> places(Collection<ShowRef> shows) {
        return library.queries().places(shows);
    }

    @Override
    public void add(ShowSummary show) {
        library.media().addShow(show);
    }

    @Override
    public void useSample() {
        configuration.update(settings -> settings.withProvider(ProviderId.SAMPLE));
    }

    private List<ShowSummary> kept(List<ShowSummary> list) {
        library.media().refreshFromList(list);
        return list;
    }
}
