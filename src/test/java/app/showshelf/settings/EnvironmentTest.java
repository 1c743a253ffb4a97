package app.showshelf.settings;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.showshelf.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** What the environment fixes, and what it may not say. */
class EnvironmentTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            EPISODE_SYNC_MODE,     GREEDY,                       GREEDY
            EPISODE_SYNC_MODE,     ON_DEMAND,                    ON_DEMAND
            EPISODE_SYNC_MODE,     ' GREEDY ',                   GREEDY
            TMDB_API_ACCESS_TOKEN, a.b-c_d,                      a.b-c_d
            TMDB_API_ACCESS_TOKEN, ' a.b ',                      a.b
            TMDB_API_URL,          http://127.0.0.1:8080/3,      http://127.0.0.1:8080/3
            TMDB_API_URL,          https://example.org/3/,       https://example.org/3
            TMDB_API_URL,          https://example.org///,       https://example.org
            TMDB_API_URL,          HTTPS://example.org,          HTTPS://example.org
            TVMAZE_API_URL,        http://[::1]:8080,            http://[::1]:8080
            SHOWSHELF_RELEASES_URL, https://example.org/r,       https://example.org/r
            """)
    void anAllowedValueHolds(String variable, String value, String holds) {
        Environment environment = new Environment(Map.of(variable, value));
        assertThat(held(environment, setting(variable))).isEqualTo(holds);
        assertThat(environment.fixes(setting(variable))).isTrue();
        assertThat(environment.rejected()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            EPISODE_SYNC_MODE, SOMETHING
            EPISODE_SYNC_MODE, greedy
            EPISODE_SYNC_MODE, ON DEMAND
            TMDB_API_URL,      example.org
            TMDB_API_URL,      ftp://example.org
            TMDB_API_URL,      http://
            TMDB_API_URL,      http:example.org
            TMDB_API_URL,      http://example.org:port
            TMDB_API_URL,      http://example.org:70000
            TMDB_API_URL,      http://exa mple.org
            TMDB_API_URL,      file:///etc
            TVMAZE_API_URL,    nowhere
            TVMAZE_API_URL,    /
            """)
    void aValueThatIsNotAllowedIsSetAsideWithItsName(String variable, String value) {
        Environment environment = new Environment(Map.of(variable, value));
        assertThat(held(environment, setting(variable))).isNull();
        assertThat(environment.fixes(setting(variable))).isFalse();
        assertThat(environment.rejected()).containsExactly(new Rejected(variable, value));
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void aBlankValueCountsAsMissing(Setting setting) {
        Environment environment = new Environment(Map.of(setting.variable(), "  "));
        assertThat(held(environment, setting)).isNull();
        assertThat(environment.fixes(setting)).isFalse();
        assertThat(environment.rejected()).isEmpty();
    }

    @Test
    void oneWrongValueLeavesTheOthersStanding() {
        Map<String, String> variables = new HashMap<>();
        variables.put("EPISODE_SYNC_MODE", "SOMETHING");
        variables.put("TMDB_API_URL", "http://localhost:1/3");
        Environment environment = new Environment(variables);
        assertThat(environment.tmdbUrl()).contains(URI.create("http://localhost:1/3"));
        assertThat(environment.rejected()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void aWrongModeIsExplainedWithTheVariableTheValueAndWhatIsAllowed(String language) {
        Rejected rejected = new Environment(Map.of("EPISODE_SYNC_MODE", "SOMETHING")).rejected().getFirst();
        String sentence = new Texts(Locale.of(language)).get(rejected.textKey(), rejected.value(), rejected.variable());
        assertThat(sentence).contains("EPISODE_SYNC_MODE", "\"SOMETHING\"", "GREEDY", "ON_DEMAND").doesNotContain("{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyVariableThatCanBeWrongHasItsSentence(String language) {
        Texts texts = new Texts(Locale.of(language));
        List<String> variables = List.of("EPISODE_SYNC_MODE", "TMDB_API_URL", "TVMAZE_API_URL", "SHOWSHELF_HOME", "TMDB_API_ACCESS_TOKEN",
                "SHOWSHELF_RELEASES_URL");
        for (String variable : variables) {
            assertThat(texts.get(new Rejected(variable, "x").textKey(), "x")).contains(variable);
        }
    }

    @Test
    void aTokenThatCannotBeSentIsRejectedWithoutBeingShown() {
        Environment environment = new Environment(Map.of("TMDB_API_ACCESS_TOKEN", "se\ncret"));
        assertThat(environment.fixes(Setting.TMDB_TOKEN)).isFalse();
        assertThat(environment.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.variable()).isEqualTo("TMDB_API_ACCESS_TOKEN");
            assertThat(rejected.toString()).doesNotContain("cret");
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            http://example.org/3?api_key=secret,   http://example.org/3?\u2026
            http://example.org/#secret,            http://example.org/#\u2026
            ftp://user:secret@example.org/3,       ftp://\u2026@example.org/3
            """)
    void anAddressThatIsNotAllowedIsSaidWithoutItsSecrets(String value, String said) {
        Environment environment = new Environment(Map.of("TMDB_API_URL", value));
        assertThat(environment.tmdbUrl()).isEmpty();
        assertThat(environment.rejected()).containsExactly(new Rejected("TMDB_API_URL", said));
    }

    @Test
    void aFolderThatTheEnvironmentNamesIsFixedUnlessItCannotBeOne() {
        assertThat(new Environment(Map.of("SHOWSHELF_HOME", "/somewhere")).fixes(Setting.HOME)).isTrue();
        assertThat(new Environment(Map.of("SHOWSHELF_HOME", " ")).fixes(Setting.HOME)).isFalse();
        assertThat(new Environment(Map.of("SHOWSHELF_HOME", "\0")).fixes(Setting.HOME)).isFalse();
    }

    @Test
    void aHomeThatIsNoPathIsRejected() {
        assertThat(new Environment(Map.of("SHOWSHELF_HOME", "a\0b")).rejected()).extracting(Rejected::variable)
                .containsExactly("SHOWSHELF_HOME");
        assertThat(new Environment(Map.of("SHOWSHELF_HOME", "somewhere")).rejected()).isEmpty();
    }

    private static String held(Environment environment, Setting setting) {
        return (switch (setting) {
            case SYNC_MODE -> environment.syncMode();
            case TMDB_TOKEN -> environment.tmdbToken();
            case TMDB_URL -> environment.tmdbUrl();
            case TVMAZE_URL -> environment.tvmazeUrl();
            case RELEASES_URL -> environment.releasesUrl();
            case HOME -> Optional.empty();
        }).map(Object::toString).orElse(null);
    }

    private static Setting setting(String variable) {
        for (Setting setting : Setting.values()) {
            if (setting.variable().equals(variable)) {
                return setting;
            }
        }
        throw new AssertionError(variable);
    }
}
