package app.showshelf.ui.poster;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TitleTextTest {
    private static final int CAPITALS = 1 << 17;

    @ParameterizedTest
    @CsvSource({"Salt Harbour, SALT HARBOUR", "Маяк на краю, МАЯК НА КРАЮ", "夜汽車の灯, 夜汽車の灯", "Velvet Arcade, Velvet Arcade"})
    void oneBitTurnsNamesOfUpToTwelveLettersIntoCapitals(String name, String written) {
        assertThat(TitleText.of(name, CAPITALS, _ -> true)).isEqualTo(written);
        assertThat(TitleText.of(name, ~CAPITALS, _ -> true)).isEqualTo(name);
    }

    @Test
    void aNameWithALetterThatTheFontLacksIsNotWritten() {
        assertThat(TitleText.of("夜 train", 0, c -> c < 0x2E80)).isEmpty();
    }

    @Test
    void aSignThatTheFontLacksIsLeftOut() {
        assertThat(TitleText.of("Waves \uD83C\uDF0A of  Light", 0, c -> c < 0x2E80)).isEqualTo("Waves of Light");
        assertThat(TitleText.of("\uD83C\uDF0A", 0, c -> c < 0x2E80)).isEmpty();
    }

    @Test
    void theFirstStrongLetterDecidesTheDirection() {
        assertThat(TitleText.isRightToLeft("שובר גלים")).isTrue();
        assertThat(TitleText.isRightToLeft("2 مدن")).isTrue();
        assertThat(TitleText.isRightToLeft("Tel Aviv שלום")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"The Tidewright, T", "A Tide of Paper, T", "les jardins, J", "L’étoile, É", "Theatre, T", "夜汽車の灯, 夜", "'…(1899)', 1",
        "'!?', ''", "'', ''",
        "The, T"})
    void theFirstLetterIsThatBehindTheArticle(String name, String letter) {
        assertThat(Letter.initial(name)).isEqualTo(letter);
    }
}
