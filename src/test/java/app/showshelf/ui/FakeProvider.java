package app.showshelf.ui;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

import app.showshelf.library.Failure;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.MetadataProvider;
import app.showshelf.metadata.PictureKind;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.RequestBudget;
import app.showshelf.settings.ProviderId;

/** A provider that knows three shows and says what a test wants of its key. */
public final class FakeProvider implements MetadataProvider {
    private final ProviderId id;
    private final RequestBudget budget;
    public volatile Failure checkFails;
    public volatile int checks;
    public volatile long requests = 1;

    FakeProvider(ProviderId id, int left, int capacity) {
        this.id = id;
        this.budget = capacity == 0 ? null : new RequestBudget(left, capacity, 10);
    }

    @Override
    public ProviderId id() {
        return id;
    }

    @Override
    public List<ShowSummary> search(String text) {
        return List.of();
    }

    @Override
    public List<ShowSummary> popular(int page) {
        return page > 2 ? List.of() : List.of(summary(page + "1"), summary(page + "2"));
    }

    @Override
    public ShowFacts details(String showId, Lane lane) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ShowFacts show(String showId, SortedSet<Integer> seasons, Lane lane) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<URI> picture(String path, PictureKind kind, int width) {
        return Optional.empty();
    }

    @Override
    public void check() throws ProviderException {
        checks++;
        if (checkFails != null) {
            throw new ProviderException(checkFails, "as the test wants", null);
        }
    }

    @Override
    public long requests() {
        return requests;
    }

    @Override
    public Optional<RequestBudget> budget() {
        return Optional.ofNullable(budget);
    }

    private ShowSummary summary(String showId) {
        return new ShowSummary(new ShowRef(id, showId), "Show " + showId, null, null, ShowStatus.UNKNOWN, null, null, List.of(), null, null,
                null, null);
    }
}
