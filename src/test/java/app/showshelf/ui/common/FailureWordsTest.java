package app.showshelf.ui.common;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.metadata.ProviderException;
import app.showshelf.settings.ProviderId;
import app.showshelf.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class FailureWordsTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:30:00Z");

    private final FailureWords english = Words.of(new Texts(Locale.ENGLISH), ZoneOffset.UTC).failures();
    private final FailureWords german = Words.of(new Texts(Locale.GERMAN), ZoneOffset.UTC).failures();

    @ParameterizedTest
    @CsvSource({"BUSY, 503, TVMAZE, TVmaze is busy (503).", "NOT_FOUND, 404, TMDB, TMDB no longer lists it (404). Your data is kept.",
        "KEY_REJECTED, 401, TMDB, TMDB did not accept the key (401).", "UNREACHABLE, 0, TVMAZE, TVmaze cannot be reached."})
    void failuresAreSentences(Kind kind, int status, ProviderId provider, String words) {
        assertThat(english.sentence(new Failure(kind, status), provider)).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasASentenceInBothLanguages(Kind kind) {
        assertThat(english.sentence(new Failure(kind, 500), ProviderId.TMDB)).endsWith(".").doesNotContain("{");
        assertThat(german.sentence(new Failure(kind, 500), ProviderId.TMDB)).endsWith(".").doesNotContain("{");
    }

    @Test
    void whatComesNextFollows() {
        assertThat(english.sentence(new Failure(Kind.BUSY, 503), ProviderId.TVMAZE, NOW.plusSeconds(720), NOW))
                .isEqualTo("TVmaze is busy (503). Next try in 12 min.");
        assertThat(english.sentence(new Failure(Kind.BUSY, 503), ProviderId.TVMAZE, null, NOW)).isEqualTo("TVmaze is busy (503).");
    }

    @Test
    void whatIsNotAProvidersFailureIsOurs() {
        assertThat(english.sentence(new ProviderException(new Failure(Kind.BUSY, 502), "x", null), ProviderId.TMDB))
                .isEqualTo("TMDB is busy (502).");
        assertThat(english.sentence(new IllegalStateException("x"), ProviderId.TMDB)).startsWith("Something went wrong here.");
    }
}
