package app.showshelf;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

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
import app.showshelf.settings.Limits;
import app.showshelf.settings.Registration;
import app.showshelf.settings.Settings;
import app.showshelf.ui.common.Languages;

/** The three providers with their connections. */
final class ProviderClients implements AutoCloseable {
    private final Transport transport;
    private final Providers providers;
    private final RateLimiter tmdb = new RateLimiter(TmdbProvider.LIMIT);
    private final RateLimiter tvmaze = new RateLimiter(TvMazeProvider.LIMIT);
    private final Registration limits;

    ProviderClients(Configuration configuration, String version, InstantSource clock) {
        transport = new Transport(TransportSettings.ofVersion(version));
        providers = new Providers(
                new TmdbProvider(new JsonClient(transport, tmdb, clock), configuration::tmdbUrl, configuration::tmdbToken,
                        () -> languages(configuration), TmdbProvider.PICTURES),
                new TvMazeProvider(new JsonClient(transport, tvmaze, clock), configuration::tvmazeUrl, TvMazeProvider.PICTURES),
                new SampleProvider(clock));
        follow(configuration.settings().limits());
        limits = configuration.subscribe(settings -> follow(settings.limits()));
    }

    Providers providers() {
        return providers;
    }

    @Override
    public void close() {
        limits.close();
        transport.close();
    }

    private static List<String> languages(Configuration configuration) {
        Settings settings = configuration.settings();
        return settings.languagesOfFacts(Languages.of(settings.language(), Locale.getDefault()));
    }

    /** The user can lower the limits, while requests are under way, too. */
    private void follow(Limits wanted) {
        tmdb.limit(lowered(TmdbProvider.LIMIT, wanted.tmdb()));
        tvmaze.limit(lowered(TvMazeProvider.LIMIT, wanted.tvmaze()));
    }

    private static RequestLimit lowered(RequestLimit most, int wanted) {
        return new RequestLimit(Limits.under(most.requests(), wanted), most.periodSeconds());
    }
}
