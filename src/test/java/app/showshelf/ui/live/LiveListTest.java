package app.showshelf.ui.live;

import java.util.ArrayList;
import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LiveListTest {
    private final ObservableList<String> shown = FXCollections.observableArrayList("a1", "b1", "c1");
    private final List<String> touched = new ArrayList<>();

    LiveListTest() {
        shown.addListener((ListChangeListener<String>) change -> {
            while (change.next()) {
                touched.addAll(change.getAddedSubList());
            }
        });
    }

    @Test
    void touchesOnlyWhatChanged() {
        update("a1", "b2", "c1");

        assertThat(shown).containsExactly("a1", "b2", "c1");
        assertThat(touched).containsExactly("b2");
    }

    @Test
    void addsWhatArrivesAtTheFoot() {
        update("a1", "b1", "c1", "d1");

        assertThat(touched).containsExactly("d1");
    }

    @Test
    void removesWhatIsGoneFromTheFoot() {
        update("a1");

        assertThat(shown).containsExactly("a1");
    }

    @Test
    void takesAnotherOrderAsAWhole() {
        update("b1", "a1", "c1");

        assertThat(shown).containsExactly("b1", "a1", "c1");
    }

    private void update(String... next) {
        LiveList.update(shown, List.of(next), text -> text.charAt(0));
    }
}
