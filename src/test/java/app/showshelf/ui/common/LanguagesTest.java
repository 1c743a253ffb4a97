package app.showshelf.ui.common;

import java.util.Locale;

import javafx.geometry.NodeOrientation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.showshelf.settings.Settings;

import static org.assertj.core.api.Assertions.assertThat;

class LanguagesTest {
    @Test
    void eachIsCalledByItsOwnName() {
        assertThat(Languages.ALL).extracting(Languages::name)
                .containsExactly("English", "Deutsch", "Español", "Français", "日本語", "中文 (简体)");
    }

    @ParameterizedTest
    @CsvSource({"'', de-AT, de-AT", "'', fr, fr", "'', it, en", "'', it-IT, en-IT", "es, en-US, es-US", "en, de-DE, en-DE", "de, fr, de",
        "fr-CA, en-US, fr-CA"})
    void theLanguageIsChosenAndTheCountryIsTheUsers(String chosen, String system, String spoken) {
        assertThat(Languages.of(chosen, Locale.forLanguageTag(system)).toLanguageTag()).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource({"'', zh-CN, zh-Hans-CN", "'', zh-SG, zh-Hans-SG", "'', zh-TW, en-TW", "'', zh-HK, en-HK", "'', zh-Hant-CN, en-CN",
        "'', zh-Hans-HK, zh-Hans-HK", "zh-Hans, zh-TW, zh-Hans-TW", "zh-Hans, de, zh-Hans"})
    void simplifiedCharactersAreOnlyForWhoReadsOrChoosesThem(String chosen, String system, String spoken) {
        assertThat(Languages.of(chosen, Locale.forLanguageTag(system)).toLanguageTag()).isEqualTo(spoken);
    }

    @Test
    void aCountryThatIsNoneIsLeftOut() {
        assertThat(Languages.of("", Locale.of("de", "NOWHERE"))).isEqualTo(Locale.GERMAN);
    }

    @Test
    void namesAndSummariesAreAskedForInTheSameCharacters() {
        assertThat(Settings.DEFAULT.languagesOfFacts(Locale.forLanguageTag("zh-Hans"))).containsExactly("zh-CN", "en");
        assertThat(Settings.DEFAULT.languagesOfFacts(Locale.of("es", "MX"))).containsExactly("es", "en");
    }

    @Test
    void arabicAndHebrewAreReadFromTheRight() {
        assertThat(Languages.orientation(Locale.of("ar"))).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(Languages.orientation(Locale.of("he"))).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(Languages.ALL).extracting(Languages::orientation).containsOnly(NodeOrientation.LEFT_TO_RIGHT);
    }
}
