package app.showshelf.ui.poster;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class TitleLayoutTest {
    /** Half an em for a letter, a whole one for CJK. */
    private static final TitleLayout.Measure MEASURE = text -> text.codePoints().mapToDouble(c -> c >= 0x2E80 ? 1 : 0.5).sum();

    private final TitleLayout layout = new TitleLayout(MEASURE);

    @Test
    void aShortWordStandsInTheLargestType() {
        assertThat(layout.of("Neap", TitlePlace.FOOT)).isEqualTo(new Title(List.of("Neap"), 58));
    }

    @Test
    void oneLongWordShrinksUntilItFits() {
        assertThat(layout.of("Counterrevolution", TitlePlace.FOOT)).isEqualTo(new Title(List.of("Counterrevolution"), 28));
    }

    @Test
    void aWordTooWideForTheSmallestTypeIsBrokenAnywhere() {
        Title title = layout.of("x".repeat(40), TitlePlace.FOOT);

        assertThat(title.size()).isEqualTo(21);
        assertThat(title.lines()).hasSize(2).allMatch(line -> line.length() == 20);
    }

    @Test
    void twoWordsPreferTwoLargeLinesToOneSmall() {
        assertThat(layout.of("Salt Harbour", TitlePlace.FOOT)).isEqualTo(new Title(List.of("Salt", "Harbour"), 58));
    }

    @Test
    void linesAreEvenedOut() {
        assertThat(layout.of("La casa de las mareas", TitlePlace.FOOT).lines()).containsExactly("La casa de", "las mareas");
        assertThat(layout.of("Kestrel & Vane", TitlePlace.CENTRE).lines()).containsExactly("Kestrel", "& Vane");
    }

    @Test
    void chineseAndJapaneseBreakAnywhereIntoEqualLines() {
        assertThat(layout.of("雨巷来信雨巷来信", TitlePlace.FOOT).lines()).containsExactly("雨巷来信", "雨巷来信");
    }

    @Test
    void anApostropheDoesNotBreakAWord() {
        assertThat(layout.of("The Beekeeper’s Alibi", TitlePlace.FOOT).lines()).containsExactly("The", "Beekeeper’s", "Alibi");
    }

    @ParameterizedTest
    @EnumSource
    void everyTitleStaysInItsRoom(TitlePlace place) {
        for (String name : GeneratedNames.of(300)) {
            Title title = layout.of(name, place);

            assertThat(title.lines()).as(name).hasSizeBetween(1, place.mostLines)
                    .allMatch(line -> MEASURE.width(line) * title.size() <= TitleLayout.WIDTH);
            assertThat(title.height()).as(name).isLessThanOrEqualTo(place.room);
            assertThat(String.join(" ", title.lines())).isEqualTo(name);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTooLongEvenInTheSmallestTypeEndsInAnEllipsis(TitlePlace place) {
        Title title = layout.of("A very long name ".repeat(20), place);

        assertThat(title.size()).isEqualTo(21);
        assertThat(title.lines()).hasSize(place.mostLines).allMatch(line -> MEASURE.width(line) * 21 <= TitleLayout.WIDTH);
        assertThat(title.lines().getLast()).endsWith("…");
    }

    @Test
    void aBlankNameHasNoLines() {
        assertThat(layout.of("  ", TitlePlace.FOOT).lines()).isEmpty();
    }
}
