package app.showshelf.library;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceholdersTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "TBA", "tba", " Tba ", "TBD", "To Be Announced", "to be determined", "Untitled", "Episode 5",
        "episode 5", "EPISODE 5", "Episode #5", "Episode #1.5", "Episode 05", "#5", "5", "Folge 5", "Épisode 5", "Episodio 5",
        "Episódio 5", "Aflevering 5", "Avsnitt 5", "Odcinek 5", "5. Bölüm", "Эпизод 5", "Серия 5", "第5話", "第 5 集", "5화", "에피소드 5"})
    void saysNothing(String name) {
        assertThat(Placeholders.isPlaceholder(name, 5)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Episode 6", "Episode Five", "Pilot", "A", "Episode 5: The Return", "The Episode 5", "1955", "55", "TBA 2",
        "Folge deinem Herzen", "第一話", "!"})
    void isAName(String name) {
        assertThat(Placeholders.isPlaceholder(name, 5)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"TBA, -, true", "-, -, true", "Episode 5, -, false", "Pilot, -, false", "Episode 0, 0, true",
        "Episode 1201, 1201, true", "24, 24, true"})
    void aNumberIsAPlaceholderForTheEpisodeThatHasIt(String name, Integer number, boolean placeholder) {
        assertThat(Placeholders.isPlaceholder(name, number)).isEqualTo(placeholder);
    }
}
