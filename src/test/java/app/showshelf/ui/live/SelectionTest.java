package app.showshelf.ui.live;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SelectionTest {
    private static final Keyed<String> LETTERS = Keyed.of(List.of("a", "b", "c", "d", "e"), letter -> letter);

    @Test
    void extendsFromTheAnchorInBothDirections() {
        Selection c = Selection.only("c");

        assertThat(c.upTo(LETTERS, 4).chosen()).isEqualTo(Set.of("c", "d", "e"));
        assertThat(c.upTo(LETTERS, 4).upTo(LETTERS, 0).chosen()).isEqualTo(Set.of("a", "b", "c"));
        assertThat(c.upTo(LETTERS, 4).cursor()).isEqualTo("e");
    }

    @Test
    void togglesOneWithoutLosingTheOthers() {
        Selection two = Selection.only("a").toggled("d");

        assertThat(two.chosen()).isEqualTo(Set.of("a", "d"));
        assertThat(two.many()).isTrue();
        assertThat(two.toggled("a").chosen()).isEqualTo(Set.of("d"));
    }

    @Test
    void movesTheCursorWithoutSelecting() {
        Selection moved = Selection.only("a").at("c");

        assertThat(moved.chosen()).isEqualTo(Set.of("a"));
        assertThat(moved.cursor()).isEqualTo("c");
    }

    @Test
    void selectsAllAndThenOneAgain() {
        Selection all = Selection.only("b").all(LETTERS);

        assertThat(all.chosen()).hasSize(5);
        assertThat(all.one()).isEqualTo(Selection.only("b"));
    }

    @Test
    void forgetsWhatIsNoLongerThere() {
        Selection left = Selection.only("b").toggled("d").within(Keyed.of(List.of("a", "b"), letter -> letter));

        assertThat(left).isEqualTo(new Selection(Set.of("b"), null, null));
    }
}
