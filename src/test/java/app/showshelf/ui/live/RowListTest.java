package app.showshelf.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import app.showshelf.ui.common.FxTest;

import static org.assertj.core.api.Assertions.assertThat;

class RowListTest extends FxTest {
    private final List<String> opened = new ArrayList<>();
    private RowList<String> list;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        doFx(() -> {
            // The stage is everybody's, and keeps the size that another test has given it.
            stage.setWidth(400);
            stage.setHeight(450);
            list = new RowList<>();
            list.setSelectsMany(true);
            list.setOnOpen(opened::add);
            list.dress(Part::new, width -> new Cells(4, 100, 0, 0, width / 4, width / 4, 100));
            list.show(numbers(1000));
            stage.setScene(new Scene(list, 400, 450));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            list.requestFocus();
        });
    }

    @AfterEach
    void close() throws Exception {
        doFx(() -> stage.hide());
    }

    @Test
    void buildsTheRowsInViewAlone() throws Exception {
        assertThat(onFx(() -> list.lookupAll(".part").size())).isBetween(16, 40);
    }

    @Test
    void keysMoveExtendAndOpen() throws Exception {
        press(KeyCode.RIGHT, false, false);
        press(KeyCode.RIGHT, false, false);
        assertThat(chosen()).isEqualTo(Set.of("1"));
        press(KeyCode.DOWN, true, false);
        assertThat(chosen()).isEqualTo(Set.of("1", "2", "3", "4", "5"));
        press(KeyCode.LEFT, false, true);
        press(KeyCode.ENTER, false, false);
        assertThat(opened).containsExactly("4");
        press(KeyCode.SPACE, false, true);
        assertThat(chosen()).isEqualTo(Set.of("1", "2", "3", "5"));
        press(KeyCode.ESCAPE, false, false);
        assertThat(chosen()).isEqualTo(Set.of("4"));
        press(KeyCode.A, false, true);
        assertThat(chosen()).hasSize(1000);
    }

    @Test
    void clicksSelectWithTheirKeys() throws Exception {
        click("2", false, false, 1);
        click("9", false, true, 1);
        assertThat(chosen()).isEqualTo(Set.of("2", "9"));
        click("6", true, false, 1);
        assertThat(chosen()).isEqualTo(Set.of("6", "7", "8", "9"));
        click("3", false, false, 2);
        assertThat(opened).containsExactly("3");
    }

    @Test
    void selectionAndPlaceOutliveANewList() throws Exception {
        doFx(() -> list.jump(400));
        layout();
        press(KeyCode.RIGHT, true, false);
        List<String> before = seen();

        doFx(() -> list.show(Keyed.of(IntStream.range(0, 1200).mapToObj(String::valueOf).toList(), name -> name)));
        layout();

        assertThat(chosen()).isEqualTo(Set.of("400", "401"));
        assertThat(seen()).isEqualTo(before);
        assertThat(before).contains("400");
    }

    @Test
    void theCursorGoesToTheNeighbourOfWhatIsGone() throws Exception {
        doFx(() -> list.jump(2));
        doFx(() -> list.show(Keyed.of(List.of("0", "1", "3"), name -> name)));

        assertThat(onFx(() -> list.getSelection())).isEqualTo(new Selection(Set.of(), "3", "3"));
    }

    @Test
    void anotherQuestionIsShownFromItsTop() throws Exception {
        doFx(() -> list.jump(400));
        layout();
        doFx(() -> list.showFromTop(numbers(900)));
        layout();

        assertThat(seen()).contains("0").doesNotContain("400");
    }

    /** Whoever fills rows while the window is being laid out gets no other turn for them. */
    @Test
    void aRowShowsTheWordsOfItsNewItemsAsSoonAsItIsFilled() throws Exception {
        layout();
        List<String> drawn = onFx(() -> {
            list.show(Keyed.of(IntStream.range(0, 1000).mapToObj(i -> "show " + i).toList(), name -> name));
            list.refill();
            return drawn();
        });

        assertThat(drawn).hasSizeGreaterThanOrEqualTo(16).allMatch(word -> word.startsWith("show "));
    }

    /** The words as they are on the screen, which a label changes only when it is laid out. */
    private List<String> drawn() {
        return list.lookupAll(".part").stream().filter(part -> part.isVisible() && inView((Part) part))
                .map(part -> ((Text) part.lookup(".text")).getText()).toList();
    }

    private static Keyed<String> numbers(int count) {
        return Keyed.of(IntStream.range(0, count).mapToObj(String::valueOf).toList(), name -> name);
    }

    private void layout() throws Exception {
        doFx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }

    private Set<Object> chosen() throws Exception {
        return onFx(() -> list.getSelection().chosen());
    }

    private List<String> seen() throws Exception {
        return onFx(() -> list.lookupAll(".part").stream().filter(node -> node.isVisible() && inView((Part) node))
                .map(node -> ((Part) node).item()).sorted().toList());
    }

    private boolean inView(Part part) {
        double y = part.localToScene(0, 0).getY();
        return part.getParent().getParent().isVisible() && y > -1 && y < 400;
    }

    private void press(KeyCode key, boolean shift, boolean control) throws Exception {
        doFx(() -> list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, control, false, false)));
    }

    private void click(String item, boolean shift, boolean control, int count) throws Exception {
        doFx(() -> {
            var part = list.lookupAll(".part").stream().filter(node -> item.equals(((Part) node).item())).findFirst().orElseThrow();
            part.fireEvent(new MouseEvent(MouseEvent.MOUSE_CLICKED, 1, 1, 1, 1, MouseButton.PRIMARY, count, shift, control, false, false,
                    false, false, false, false, false, true, null));
        });
    }

    private static final class Part extends RowPart<String> {
        private final Label label = new Label();

        Part() {
            getStyleClass().add("part");
            getChildren().add(label);
        }

        @Override
        protected void show(String next, Cells cells) {
            label.setText(next);
        }

        @Override
        protected void clear() {
            label.setText("");
        }
    }
}
