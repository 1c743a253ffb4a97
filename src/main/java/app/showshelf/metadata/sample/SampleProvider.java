package app.showshelf.metadata.sample;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicLong;

import app.showshelf.library.Failure;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.MetadataProvider;
import app.showshelf.metadata.PictureKind;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.RequestBudget;
import app.showshelf.settings.ProviderId;

/**
 * The built-in catalogue of invented shows: needs no network and no key, and has something that airs today on every day.
 * Its running shows go on as the days pass; what was once told of an episode stays so.
 */
public final class SampleProvider implements MetadataProvider {
    private static final Duration LIKE_A_NETWORK = Duration.ofMillis(120);
    private static final int PAGE_SIZE = 20;
    private final InstantSource clock;
    private final Duration delay;
    private final AtomicLong requests = new AtomicLong();
    private Catalogue catalogue;

    /** A catalogue that takes its time like a network. */
    public SampleProvider(InstantSource clock) {
        this(clock, LIKE_A_NETWORK);
    }

    /**
     * A catalogue.
     *
     * @param clock says which day it is, in UTC
     * @param delay before each answer; zero for none
     */
    public SampleProvider(InstantSource clock, Duration delay) {
        this.clock = clock;
        this.delay = delay;
    }

    @Override
    public ProviderId id() {
        return ProviderId.SAMPLE;
    }

    @Override
    public List<ShowSummary> search(String text) throws InterruptedException {
        if (text.isBlank()) {
            return List.of();
        }
        request();
        return catalogue().search(text).stream().map(writer()::summary).toList();
    }

    @Override
    public List<ShowSummary> popular(int page) throws InterruptedException {
        if (page < 1) {
            throw new IllegalArgumentException("Pages count from 1, not " + page);
        }
        request();
        return catalogue().popular().stream().skip((page - 1L) * PAGE_SIZE).limit(PAGE_SIZE).map(writer()::summary).toList();
    }

    @Override
    public List<String> genres() {
        return catalogue().popular().stream().map(writer()::summary).flatMap(show -> show.genres().stream()).distinct().sorted().toList();
    }

    @Override
    public ShowFacts details(String showId, Lane lane) throws ProviderException, InterruptedException {
        return facts(showId, Set.of());
    }

    @Override
    public ShowFacts show(String showId, SortedSet<Integer> seasons, Lane lane) throws ProviderException, InterruptedException {
        return facts(showId, seasons);
    }

    /** Empty: posters are drawn. */
    @Override
    public Optional<URI> picture(String path, PictureKind kind, int width) {
        return Optional.empty();
    }

    @Override
    public void check() throws InterruptedException {
        request();
    }

    @Override
    public long requests() {
        return requests.get();
    }

    /** Empty: there is no limit. */
    @Override
    public Optional<RequestBudget> budget() {
        return Optional.empty();
    }

    private ShowFacts facts(String showId, Set<Integer> seasons) throws ProviderException, InterruptedException {
        request();
        SampleShow show = catalogue().show(showId)
                .orElseThrow(() -> new ProviderException(new Failure(Failure.Kind.NOT_FOUND, 404), "No sample show " + showId, null));
        return writer().facts(show, seasons);
    }

    private void request() throws InterruptedException {
        requests.incrementAndGet();
        Thread.sleep(delay);
    }

    private FactsWriter writer() {
        return new FactsWriter(catalogue(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** Read at the first question, so that a library of another provider never pays for it. */
    private synchronized Catalogue catalogue() {
        if (catalogue == null) {
            catalogue = new Catalogue(CatalogueFile.read());
        }
        return catalogue;
    }
}
