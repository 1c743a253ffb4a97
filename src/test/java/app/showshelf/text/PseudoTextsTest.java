package app.showshelf.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PseudoTextsTest {
    private final Texts texts = PseudoTexts.leftToRight();

    @Test
    void wordsAreLongerAndArgumentsStay() {
        assertThat(texts.get("shell.library")).isEqualTo("Lííbrááry");
        assertThat(texts.get("counts.shows", 0)).isEqualTo("nóó shóóws");
        assertThat(texts.get("counts.shows", 21)).isEqualTo("21 shóóws");
    }

    @Test
    void allAreLongerByAThirdInAll() {
        var english = Bundles.english().texts();
        int before = english.values().stream().mapToInt(String::length).sum();
        int after = english.keySet().stream().mapToInt(key -> texts.bundle().getString(key).length()).sum();
        assertThat(after / (double) before).isBetween(1.25, 1.5);
    }
}
