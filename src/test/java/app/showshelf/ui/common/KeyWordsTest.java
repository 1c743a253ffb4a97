package app.showshelf.ui.common;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import app.showshelf.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class KeyWordsTest {
    @Test
    void keysAreNamedAsTheyArePrinted() {
        KeyWords english = new KeyWords(new Texts(Locale.ENGLISH), false);
        assertThat(english.of(Shortcut.JUMP)).isEqualTo("Ctrl K");
        assertThat(english.of(Shortcut.REDO)).isEqualTo("Ctrl Shift Z");
        assertThat(english.with("Back", Shortcut.BACK)).isEqualTo("Back (Alt ←)");
        assertThat(new KeyWords(new Texts(Locale.GERMAN), false).of(Shortcut.REDO)).isEqualTo("Strg Umschalt Z");
    }

    @Test
    void aMacHasItsOwnSigns() {
        KeyWords mac = new KeyWords(new Texts(Locale.ENGLISH), true);
        assertThat(mac.of(Shortcut.SEARCH)).isEqualTo("⌘F");
        assertThat(mac.of(Shortcut.REDO)).isEqualTo("⇧⌘Z");
        assertThat(mac.of(Shortcut.BACK)).isEqualTo("⌥←");
    }

    @Test
    void noTwoShortcutsHaveTheSameKeys() {
        var all = java.util.Arrays.stream(Shortcut.values()).flatMap(shortcut -> shortcut.combinations().stream()).toList();
        assertThat(all).doesNotHaveDuplicates();
    }
}
