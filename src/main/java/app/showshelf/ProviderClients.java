package app.showshelf;

import java.time.InstantSource;

import app.showshelf.metadata.Providers;
import app.showshelf.metadata.http.JsonClient;
import app.showshelf.metadata.http.RateLimiter;
import app.showshelf.metadata.http.RequestLimit;
import app.showshelf.metadata.http.Transport;
import app.showshelf.metadata.http.TransportSettings;
import app.showshelf.metadata.sample.SampleProvider;
import app.showshelf.metadata.tmdb.TmdbProvider;
import app.showshelf.metadata.tvmaze.TvMazeProvider;
import app.showshelf.settings.Configuration;

/** The three providers with their connections. */
final class ProviderClients implements AutoCloseable {
    private final Transport transport;
    private final Providers providers;

    ProviderClients(Configuration configuration, Version version, InstantSource clock) {
        transport = new Transport(TransportSettings.ofVersion(version.number()));
        providers = new Providers(
                new TmdbProvider(client(TmdbProvider.LIMIT, clock), configuration::tmdbUrl, configuration::tmdbToken,
                        TmdbProvider.PICTURES),
                new TvMazeProvider(client(TvMazeProvider.LIMIT, clock), configuration::tvmazeUrl, TvMazeProvider.PICTURES),
                new SampleProvider(clock));
    }

    Providers providers() {
        return providers;
    }

    @Override
    public void close() {
        transport.close();
    }

    private JsonClient client(RequestLimit limit, InstantSource clock) {
        return new JsonClient(transport, new RateLimiter(limit), clock);
    }
}
