package app.showshelf.cli;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

import app.showshelf.ScriptedProvider;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.MetadataProvider;
import app.showshelf.metadata.PictureKind;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.RequestBudget;
import app.showshelf.settings.ProviderId;

/** A scripted provider that a test can make fail. */
final class MoodyProvider implements MetadataProvider {
    private final ScriptedProvider shows;
    private final AtomicReference<ProviderException> always = new AtomicReference<>();
    private final AtomicReference<ProviderException> once = new AtomicReference<>();
    private final Map<String, ProviderException> forShow = new ConcurrentHashMap<>();

    MoodyProvider(ProviderId id) {
        shows = new ScriptedProvider(id);
    }

    ScriptedProvider shows() {
        return shows;
    }

    void fails(ProviderException e) {
        always.set(e);
    }

    void failsOnce(ProviderException e) {
        once.set(e);
    }

    void failsFor(String showId, ProviderException e) {
        forShow.put(showId, e);
    }

    private void fail(String showId) throws ProviderException {
        ProviderException now = Optional.ofNullable(once.getAndSet(null)).orElse(always.get());
        if (now != null) {
            throw now;
        }
        if (forShow.containsKey(showId)) {
            throw forShow.get(showId);
        }
    }

    @Override
    public ProviderId id() {
        return shows.id();
    }

    @Override
    public List<ShowSummary> search(String text) {
        return shows.search(text);
    }

    @Override
    public List<ShowSummary> popular(int page) {
        return shows.popular(page);
    }

    @Override
    public ShowFacts details(String showId, Lane lane) throws ProviderException {
        fail(showId);
        return shows.details(showId, lane);
    }

    @Override
    public ShowFacts show(String showId, SortedSet<Integer> seasons, Lane lane) throws ProviderException {
        fail(showId);
        return shows.show(showId, seasons, lane);
    }

    @Override
    public Optional<URI> picture(String path, PictureKind kind, int width) {
        return shows.picture(path, kind, width);
    }

    @Override
    public void check() {
        shows.check();
    }

    @Override
    public long requests() {
        return shows.requests();
    }

    @Override
    public Optional<RequestBudget> budget() {
        return shows.budget();
    }
}
