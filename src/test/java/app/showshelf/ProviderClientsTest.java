package app.showshelf;

import java.time.InstantSource;
import java.util.Map;

import org.junit.jupiter.api.Test;

import app.showshelf.metadata.RequestBudget;
import app.showshelf.metadata.tmdb.TmdbProvider;
import app.showshelf.metadata.tvmaze.TvMazeProvider;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Environment;
import app.showshelf.settings.Limits;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Settings;

import static org.assertj.core.api.Assertions.assertThat;

class ProviderClientsTest {
    private final Configuration configuration = new Configuration(new Environment(Map.of()),
            Settings.DEFAULT.withLimits(new Limits(20, 0)), _ -> {});

    @Test
    void aLoweredLimitHoldsFromTheStartAndAChangedOneAtOnceButNeverMoreThanWeAllow() {
        try (ProviderClients clients = new ProviderClients(configuration, "0", InstantSource.system())) {
            assertThat(most(clients, ProviderId.TMDB)).isEqualTo(20);
            assertThat(most(clients, ProviderId.TVMAZE)).isEqualTo(TvMazeProvider.LIMIT.requests());
            configuration.update(settings -> settings.withLimits(new Limits(4000, 3)));
            assertThat(most(clients, ProviderId.TMDB)).isEqualTo(TmdbProvider.LIMIT.requests());
            assertThat(most(clients, ProviderId.TVMAZE)).isEqualTo(3);
        }
    }

    private static int most(ProviderClients clients, ProviderId id) {
        return clients.providers().get(id).budget().map(RequestBudget::capacity).orElseThrow();
    }
}
