package app.showshelf.ui.common;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.showshelf.library.Failure;
import app.showshelf.settings.Settings;
import app.showshelf.text.Texts;
import app.showshelf.ui.FakeServices;

import static org.assertj.core.api.Assertions.assertThat;

class KeyTestTest {
    private final List<String> heard = new ArrayList<>();

    @Test
    void aGoodKeyIsKeptAndSaid() {
        FakeServices services = new FakeServices();
        KeyTest key = key(services);
        key.tokenProperty().set(" token ");
        key.test(() -> heard.add("good"));
        assertThat(services.configuration.tmdbToken()).isEqualTo("token");
        assertThat(key.resultProperty().get()).isEqualTo(new KeyTest.Result(true, "TMDB accepted the key."));
        assertThat(heard).containsExactly("good");
        assertThat(key.runningProperty().get()).isFalse();
    }

    @Test
    void aBadKeyIsSaidInAClearSentence() {
        FakeServices services = new FakeServices();
        services.tmdb.checkFails = new Failure(Failure.Kind.KEY_REJECTED, 401);
        KeyTest key = key(services);
        key.tokenProperty().set("wrong");
        key.test(() -> heard.add("good"));
        assertThat(key.resultProperty().get()).isEqualTo(new KeyTest.Result(false, "TMDB did not accept the key (401)."));
        assertThat(heard).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "eyJ\u2026", "schl\u00FCssel", "a\tb"})
    void whatCannotBeAKeyIsSaidAtOnceAndNeitherKeptNorSent(String pasted) {
        FakeServices services = new FakeServices(Settings.DEFAULT.withTmdbToken("before"), Map.of());
        KeyTest key = key(services);
        key.tokenProperty().set(pasted);
        key.test(() -> heard.add("good"));
        key.save();
        assertThat(key.resultProperty().get().good()).isFalse();
        assertThat(key.resultProperty().get().sentence()).startsWith("A key has only letters, digits and signs").doesNotContain(pasted);
        assertThat(services.configuration.tmdbToken()).isEqualTo("before");
        assertThat(services.tmdb.checks).isZero();
    }

    @Test
    void aKeyOfTheEnvironmentIsTriedButNotKept() {
        FakeServices services = new FakeServices(Settings.DEFAULT, Map.of("TMDB_API_ACCESS_TOKEN", "theirs"));
        KeyTest key = key(services);
        assertThat(key.isFixed()).isTrue();
        assertThat(key.tokenProperty().get()).isEqualTo("theirs");
        key.test(() -> heard.add("good"));
        assertThat(services.configuration.settings().tmdbToken()).isEmpty();
        assertThat(heard).containsExactly("good");
    }

    private static KeyTest key(FakeServices services) {
        return new KeyTest(services.configuration, services.tmdb, Words.of(new Texts(Locale.ENGLISH), ZoneOffset.UTC),
                new Jobs(Runnable::run, Runnable::run));
    }
}
