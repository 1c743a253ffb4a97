package app.showshelf.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import app.showshelf.Showshelf;
import app.showshelf.library.ShowCard;
import app.showshelf.library.ShowRef;
import app.showshelf.settings.ProviderId;
import app.showshelf.sync.FetchOutcome;

/** How long a user waits for a show that is opened while all others are being fetched. */
final class OpenedShow {
    private static final int OPENED = 20;
    private static final int PAUSE_MILLIS = 400;

    private final BenchLibrary library;
    private final URI base;

    /** Milliseconds: of one answer alone, and from opening until there is a page and until the show is complete in the store. */
    record Latency(double answer, double page, double median, double longest) {}

    OpenedShow(BenchLibrary library, URI base) {
        this.library = library;
        this.base = base;
    }

    /** The shows with the lowest popularity are opened, whose turn would come last; the ticks are as frequent as the program's. */
    Latency measure(List<GeneratedShow> shows) throws Exception {
        double answer = answer(shows.getFirst());
        List<Double> pages = new ArrayList<>();
        List<Double> waits = new ArrayList<>();
        try (ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor()) {
            ticks.scheduleAtFixedRate(library.showshelf().media()::syncIncompleteSeasons, 0, 1, TimeUnit.SECONDS);
            TimeUnit.SECONDS.sleep(2);
            for (GeneratedShow show : shows.subList(0, OPENED)) {
                open(show, pages, waits);
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
            ticks.shutdownNow();
        }
        boolean busy = library.showshelf().queries().counts().incompleteSeasons() > 0;
        if (!busy) {
            throw new IllegalStateException("GREEDY was done before the last show was opened");
        }
        Collections.sort(waits);
        Collections.sort(pages);
        return new Latency(answer, pages.get(OPENED / 2), waits.get(OPENED / 2), waits.getLast());
    }

    private void open(GeneratedShow show, List<Double> pages, List<Double> waits) throws Exception {
        Showshelf showshelf = library.showshelf();
        ShowRef ref = new ShowRef(ProviderId.TMDB, Integer.toString(show.id()));
        long start = System.nanoTime();
        long id = showshelf.media().openShow(ref).card().id();
        pages.add((System.nanoTime() - start) / 1e6);
        CompletableFuture<FetchOutcome> fetch = showshelf.engine().underWay(id).orElse(null);
        if (fetch != null) {
            fetch.get(1, TimeUnit.MINUTES);
        }
        waits.add((System.nanoTime() - start) / 1e6);
        ShowCard card = showshelf.queries().page(id).orElseThrow().card();
        if (card.incompleteSeasons() > 0 || card.episodes() != show.episodes()) {
            throw new IllegalStateException("The opened show is not complete: " + card);
        }
    }

    private double answer(GeneratedShow show) throws Exception {
        List<Double> times = new ArrayList<>();
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/tv/" + show.id()
                + "?append_to_response=season/1,season/2,season/3,season/4,season/5")).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < 5; i++) {
                long start = System.nanoTime();
                client.send(request, HttpResponse.BodyHandlers.ofByteArray());
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        Collections.sort(times);
        return times.get(times.size() / 2);
    }
}
