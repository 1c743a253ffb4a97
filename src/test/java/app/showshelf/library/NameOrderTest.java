package app.showshelf.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameOrderTest {
    private static final NameOrder ENGLISH = NameOrder.of(Locale.ENGLISH, "the an a");
    private static final NameOrder GERMAN = NameOrder.of(Locale.GERMAN, "der die das eine ein");

    @ParameterizedTest
    @CsvSource({"The Bridge,Bridge", "A Field Guide,Field Guide", "An Hour,Hour", "Theory,Theory", "The,The", "Die Brücke,Die Brücke"})
    void leavesOutTheArticleOfItsLanguageAlone(String name, String bare) {
        assertThat(ENGLISH.bare(name)).isEqualTo(bare);
    }

    @Test
    void leavesOutAnArticleWithAnApostropheAndNoSpace() {
        NameOrder french = NameOrder.of(Locale.FRENCH, "le la les l'");

        assertThat(french.bare("L’Étoile")).isEqualTo("Étoile");
        assertThat(french.bare("L'Étoile")).isEqualTo("Étoile");
    }

    @ParameterizedTest
    @CsvSource({"Élite,elite", "Ærø,aero", "Straße,strasse", "Łódź,lodz", "Don’t,dont", "ＡＢＣ,abc", "がき,がき"})
    void foldsWhatATypistDoesNotType(String name, String folded) {
        assertThat(NameOrder.fold(name)).isEqualTo(java.text.Normalizer.normalize(folded, java.text.Normalizer.Form.NFKD));
    }

    @Test
    void ordersByTheLanguageAndNotByTheLetterCodes() {
        assertThat(ordered(GERMAN, "Zug", "Ärger", "Abend", "Der Äther", "Azur")).containsExactly("Abend", "Ärger", "Der Äther", "Azur",
                "Zug");
        assertThat(ordered(NameOrder.of(new Locale.Builder().setLanguage("sv").build(), ""), "Zug", "Ärger", "Abend"))
                .containsExactly("Abend", "Zug", "Ärger");
    }

    private static List<String> ordered(NameOrder order, String... names) {
        var collator = order.collator();
        return Arrays.stream(names).sorted((a, b) -> Arrays.compareUnsigned(order.key(collator, a), order.key(collator, b))).toList();
    }
}
