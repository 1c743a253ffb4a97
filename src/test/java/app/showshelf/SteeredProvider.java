package app.showshelf;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.MetadataProvider;
import app.showshelf.metadata.PictureKind;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.RequestBudget;
import app.showshelf.settings.ProviderId;

/** A provider whose every answer passes through a test's hands: it may be held up, refused, or looked at. */
final class SteeredProvider implements MetadataProvider {
    private final MetadataProvider behind;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final ConcurrentHashMap<String, AtomicInteger> atOnce = new ConcurrentHashMap<>();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private volatile Step step = _ -> {};

    /** What was asked for. */
    record Asked(String show, List<Integer> seasons, Lane lane) {}

    /** What happens before the answer. */
    interface Step {
        void before(Asked asked) throws ProviderException, InterruptedException;
    }

    SteeredProvider(MetadataProvider behind) {
        this.behind = behind;
    }

    void steer(Step next) {
        step = next;
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    List<String> askedShows() {
        return asked.stream().map(Asked::show).toList();
    }

    /** The most fetches of one show that were under way at the same time. */
    int mostAtOnce() {
        return mostAtOnce.get();
    }

    @Override
    public ShowFacts show(String showId, SortedSet<Integer> seasons, Lane lane) throws ProviderException, InterruptedException {
        Asked one = new Asked(showId, List.copyOf(seasons), lane);
        asked.add(one);
        AtomicInteger count = atOnce.computeIfAbsent(showId, _ -> new AtomicInteger());
        mostAtOnce.accumulateAndGet(count.incrementAndGet(), Math::max);
        try {
            step.before(one);
            return behind.show(showId, seasons, lane);
        } finally {
            count.decrementAndGet();
        }
    }

    @Override
    public ProviderId id() {
        return behind.id();
    }

    @Override
    public List<ShowSummary> search(String text) throws ProviderException, InterruptedException {
        return behind.search(text);
    }

    @Override
    public List<ShowSummary> popular(int page) throws ProviderException, InterruptedException {
        return behind.popular(page);
    }

    @Override
    public ShowFacts details(String showId, Lane lane) throws ProviderException, InterruptedException {
        return behind.details(showId, lane);
    }

    @Override
    public Optional<URI> picture(String path, PictureKind kind, int width) {
        return behind.picture(path, kind, width);
    }

    @Override
    public void check() throws ProviderException, InterruptedException {
        behind.check();
    }

    @Override
    public long requests() {
        return asked.size();
    }

    @Override
    public Optional<RequestBudget> budget() {
        return behind.budget();
    }
}
