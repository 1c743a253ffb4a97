package app.showshelf.bench;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

import app.showshelf.Showshelf;
import app.showshelf.library.MediaService;
import app.showshelf.library.SyncReport;
import app.showshelf.metadata.Providers;
import app.showshelf.metadata.http.JsonClient;
import app.showshelf.metadata.http.RateLimiter;
import app.showshelf.metadata.http.RequestLimit;
import app.showshelf.metadata.http.Transport;
import app.showshelf.metadata.http.TransportSettings;
import app.showshelf.metadata.sample.SampleProvider;
import app.showshelf.metadata.tmdb.TmdbProvider;
import app.showshelf.metadata.tvmaze.TvMazeProvider;
import app.showshelf.settings.SyncMode;
import app.showshelf.store.StoreLocation;

/** The program without its window, on a file, with its own provider for TMDB. */
final class BenchLibrary implements AutoCloseable {
    /** A limit that nobody reaches. */
    static final RequestLimit WITHOUT = new RequestLimit(1_000_000, 1);

    private final Transport transport = new Transport(TransportSettings.ofVersion("benchmark"));
    private final TmdbProvider provider;
    private final Showshelf showshelf;
    private volatile SyncMode mode = SyncMode.GREEDY;
    private volatile Instant now = Schema.START;

    BenchLibrary(StoreLocation location, URI base, RequestLimit limit) {
        InstantSource clock = () -> now;
        provider = new TmdbProvider(new JsonClient(transport, new RateLimiter(limit), clock), () -> base, () -> "token",
                TmdbProvider.PICTURES);
        showshelf = new Showshelf(location, new Providers(provider, tvmaze(base, clock), new SampleProvider(clock)), () -> mode, clock,
                ZoneOffset.UTC);
    }

    /** Has no shows here; the window speaks of it. */
    private TvMazeProvider tvmaze(URI base, InstantSource clock) {
        return new TvMazeProvider(new JsonClient(transport, new RateLimiter(TvMazeProvider.LIMIT), clock), () -> base,
                TvMazeProvider.PICTURES);
    }

    /** Puts the shows into the library, as a list of them does. */
    void add(List<GeneratedShow> shows) {
        showshelf.media().addShows(shows.stream().map(GeneratedShow::summary).toList());
    }

    /** Ticks until nothing is due, as fast as they can follow each other; so many episodes have to be there then. */
    Meter.Effort run(int episodes) {
        long before = provider.requests();
        MediaService media = showshelf.media();
        SyncReport all = SyncReport.NOTHING;
        for (int quiet = 0; quiet < 2;) {
            SyncReport one = media.syncIncompleteSeasons();
            all = all.plus(one);
            quiet = one.equals(SyncReport.NOTHING) && !showshelf.monitor().state().busy() ? quiet + 1 : 0;
        }
        if (all.failed() > 0 || all.episodes() != episodes) {
            throw new IllegalStateException("Not complete: " + all);
        }
        return new Meter.Effort(provider.requests() - before, 0);
    }

    void in(SyncMode other) {
        mode = other;
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    /** Sent since the start. */
    long requests() {
        return provider.requests();
    }

    Instant now() {
        return now;
    }

    Showshelf showshelf() {
        return showshelf;
    }

    @Override
    public void close() {
        showshelf.close();
        transport.close();
    }
}
