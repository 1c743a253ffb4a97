package app.showshelf.settings;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The environment over the settings over the defaults. */
class ConfigurationTest {
    private final List<Settings> saved = new CopyOnWriteArrayList<>();

    @Test
    void theDefaultsHoldWhereNobodySaysAnything() {
        Configuration configuration = with(Map.of(), Settings.DEFAULT);
        assertThat(configuration.syncMode()).isEqualTo(SyncMode.ON_DEMAND);
        assertThat(configuration.provider()).isEqualTo(ProviderId.TVMAZE);
        assertThat(configuration.tmdbToken()).isEmpty();
        assertThat(configuration.tmdbUrl()).isEqualTo(URI.create("https://api.themoviedb.org/3"));
        assertThat(configuration.tvmazeUrl()).isEqualTo(URI.create("https://api.tvmaze.com"));
        assertThat(configuration.rejected()).isEmpty();
    }

    @Test
    void theSettingsGoOverTheDefaults() {
        Configuration configuration = with(Map.of(),
                Settings.DEFAULT.withSyncMode(SyncMode.GREEDY).withProvider(ProviderId.SAMPLE).withTmdbToken("mine"));
        assertThat(configuration.syncMode()).isEqualTo(SyncMode.GREEDY);
        assertThat(configuration.provider()).isEqualTo(ProviderId.SAMPLE);
        assertThat(configuration.tmdbToken()).isEqualTo("mine");
    }

    @Test
    void theEnvironmentGoesOverTheSettings() {
        Configuration configuration = with(
                Map.of("EPISODE_SYNC_MODE", "GREEDY", "TMDB_API_ACCESS_TOKEN", "theirs", "TMDB_API_URL", "http://localhost:1/3/",
                        "TVMAZE_API_URL", "http://localhost:2"),
                Settings.DEFAULT.withSyncMode(SyncMode.ON_DEMAND).withTmdbToken("mine"));
        assertThat(configuration.syncMode()).isEqualTo(SyncMode.GREEDY);
        assertThat(configuration.tmdbToken()).isEqualTo("theirs");
        assertThat(configuration.tmdbUrl()).isEqualTo(URI.create("http://localhost:1/3"));
        assertThat(configuration.tvmazeUrl()).isEqualTo(URI.create("http://localhost:2"));
    }

    @Test
    void aModeThatIsNotAllowedLeavesTheSettingInPlace() {
        Configuration configuration = with(Map.of("EPISODE_SYNC_MODE", "SOMETHING"), Settings.DEFAULT.withSyncMode(SyncMode.GREEDY));
        assertThat(configuration.syncMode()).isEqualTo(SyncMode.GREEDY);
        assertThat(configuration.fixedBy(Setting.SYNC_MODE)).isEmpty();
        assertThat(configuration.rejected()).containsExactly(new Rejected("EPISODE_SYNC_MODE", "SOMETHING"));
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void whatTheEnvironmentFixesIsFixedByItsVariable(Setting setting) {
        String value = switch (setting) {
            case SYNC_MODE -> "GREEDY";
            case TMDB_TOKEN -> "theirs";
            case TMDB_URL, TVMAZE_URL, RELEASES_URL -> "http://localhost:1";
            case HOME -> "/somewhere";
        };
        assertThat(with(Map.of(setting.variable(), value), Settings.DEFAULT).fixedBy(setting)).contains(setting.variable());
        assertThat(with(Map.of(), Settings.DEFAULT).fixedBy(setting)).isEmpty();
    }

    @Test
    void aChangeHoldsAtOnceAndIsSavedAndTold() {
        Configuration configuration = with(Map.of(), Settings.DEFAULT);
        List<Settings> told = new ArrayList<>();
        Registration registration = configuration.subscribe(told::add);
        configuration.update(settings -> settings.withSyncMode(SyncMode.GREEDY));
        assertThat(configuration.syncMode()).isEqualTo(SyncMode.GREEDY);
        assertThat(saved).containsExactly(Settings.DEFAULT.withSyncMode(SyncMode.GREEDY));
        assertThat(told).isEqualTo(saved);
        registration.close();
        configuration.update(settings -> settings.withSyncMode(SyncMode.ON_DEMAND));
        assertThat(told).hasSize(1);
        assertThat(saved).hasSize(2);
    }

    @Test
    void aChangeThatChangesNothingIsNeitherSavedNorTold() {
        Configuration configuration = with(Map.of(), Settings.DEFAULT);
        configuration.subscribe(_ -> {
            throw new AssertionError("told");
        });
        configuration.update(settings -> settings.withSyncMode(SyncMode.ON_DEMAND));
        assertThat(saved).isEmpty();
    }

    @Test
    void whatIsSavedLastIsWhatHoldsWhoeverChangesItAtTheSameTime() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        Configuration configuration = new Configuration(new Environment(Map.of()), Settings.DEFAULT, settings -> {
            // Lets the other one in between a change and its saving, if that is possible at all.
            Thread.yield();
            saved.add(settings);
        });
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            for (int thread = 0; thread < 2; thread++) {
                int mine = thread;
                threads.submit(() -> {
                    both.countDown();
                    both.await();
                    for (int i = 0; i < 500; i++) {
                        String language = mine + "-" + i;
                        configuration.update(settings -> settings.withLanguage(language));
                    }
                    return null;
                });
            }
        }
        assertThat(saved).hasSize(1000);
        assertThat(saved.getLast()).isEqualTo(configuration.settings());
    }

    private Configuration with(Map<String, String> variables, Settings settings) {
        return new Configuration(new Environment(variables), settings, saved::add);
    }
}
