package app.showshelf;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.showshelf.store.Rescue;
import app.showshelf.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** After a rescue the user is told what was done, what is lost, and where the damaged file lies. */
class RescueWordsTest {
    private static final Path DAMAGED = Path.of("kept", "library-damaged.mv.db");
    private static final Instant BACKUP = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void aBackupIsNamedWithItsDayAndTheDamagedFileWithItsPlace() {
        assertThat(english(new Rescue(DAMAGED, BACKUP, 0, true))).contains("The backup of March 2, 2026", DAMAGED.toString(),
                "No mark is lost");
        assertThat(english(new Rescue(null, BACKUP, 0, true))).contains("file was gone", "The backup of March 2, 2026", "No mark is lost");
    }

    @Test
    void withoutABackupItSaysThatAllIsFetchedAgain() {
        assertThat(english(new Rescue(DAMAGED, null, 0, true))).contains("no good backup", "fetches its shows again", DAMAGED.toString());
        assertThat(english(new Rescue(null, null, 0, true))).contains("file was gone", "no good backup");
    }

    @Test
    void whatIsLostIsSaid() {
        assertThat(english(new Rescue(null, BACKUP, 1, true))).contains("One line of the journal could not be read");
        assertThat(english(new Rescue(null, BACKUP, 7, true))).contains("7 lines of the journal could not be read");
        assertThat(english(new Rescue(null, BACKUP, 0, false))).contains("There was no journal", "are lost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr", "ja", "zh"})
    void everyLanguageSaysItAll(String language) {
        Texts texts = new Texts(Locale.of(language));
        for (int lost : List.of(0, 1, 7)) {
            String words = RescueWords.of(new Rescue(DAMAGED, BACKUP, lost, true), texts);
            assertThat(words).contains(DAMAGED.toString(), "2026").doesNotContain("{", "}", "''");
            assertThat(lost < 2 || words.contains("7")).isTrue();
        }
    }

    private static String english(Rescue rescue) {
        return RescueWords.of(rescue, new Texts(Locale.ENGLISH));
    }
}
