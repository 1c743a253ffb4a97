package app.showshelf.bench;

import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Window;

import app.showshelf.BenchWindow;
import app.showshelf.ui.common.Place;

/** What a user does in the window, and what they see there. */
final class Hand {
    private final BenchWindow window;

    Hand(BenchWindow window) {
        this.window = window;
    }

    /** Goes there. On the JavaFX thread. */
    void open(Place place) {
        move();
        window.open(place);
    }

    /** From end to end in so many pulses. */
    void scroll(int pulses) {
        VirtualFlow<?> flow = FxThread.get(() -> largest().orElseThrow());
        AtomicInteger pulse = new AtomicInteger();
        FxThread.eachPulse(pulses, () -> {
            move();
            flow.setPosition((double) pulse.incrementAndGet() / pulses);
        });
        FxThread.run(() -> flow.setPosition(0));
    }

    /** Types that into the search of the library. On the JavaFX thread. */
    void search(String text) {
        move();
        find("#shelf-search", TextField.class).setText(text);
    }

    /** Chooses an order of the library from its menu. On the JavaFX thread. */
    void sort(String order) {
        move();
        find("#shelf-sort", MenuButton.class).getItems().stream().filter(item -> ("shelf-sort-" + order).equals(item.getId())).findFirst()
                .orElseThrow().fire();
    }

    /** Shows posters (0) or rows (1). On the JavaFX thread. */
    void form(int index) {
        move();
        ((ToggleButton) find("#shelf-layout", HBox.class).getChildren().get(index)).setSelected(true);
    }

    /** Takes the first filter whose name begins so. */
    void filter(String name) {
        FxThread.run(find("#add-filter", Button.class)::fire);
        FxThread.eachPulse(3, () -> {});
        FxThread.run(() -> {
            TextField field = (TextField) Window.getWindows().stream().map(one -> one.getScene().getRoot().lookup("#filter-search"))
                    .filter(TextField.class::isInstance).findFirst().orElseThrow();
            field.setText(name);
            press(field, KeyCode.ENTER, "\r");
        });
    }

    /** Takes all filters away. On the JavaFX thread. */
    void clearFilters() {
        move();
        find("#clear-filters", Button.class).fire();
    }

    /** Marks the first episode by a key. On the JavaFX thread. */
    void markFirst() {
        ListView<?> list = episodes().orElseThrow();
        list.getSelectionModel().clearAndSelect(0);
        press(list, KeyCode.SPACE, " ");
    }

    /** How many rows the largest list has. On the JavaFX thread. */
    int rows() {
        return largest().map(VirtualFlow::getCellCount).orElse(0);
    }

    /** Whether the shows say what there is to watch: the episodes have been counted. On the JavaFX thread. */
    boolean counted() {
        return window.scene().getRoot().lookupAll(".watching-badge").stream()
                .anyMatch(node -> node.isVisible() && !((Labeled) node).getText().isEmpty());
    }

    /** Whether so many episodes are in the table, and those in view have their rows: what is drawn next. On the JavaFX thread. */
    boolean shows(int episodes) {
        return episodes().filter(list -> list.getItems().size() >= episodes).filter(Hand::filled).isPresent();
    }

    private static boolean filled(ListView<?> list) {
        return list.lookupAll(".episode-cell").stream().map(ListCell.class::cast)
                .anyMatch(
                        cell -> cell.getItem() != null && list.getItems().contains(cell.getItem()) && !cell.getAccessibleText().isEmpty());
    }

    /** No hand acts without a move of the mouse or a key, by which the program knows that somebody is there. */
    private void move() {
        window.scene().getRoot().getChildrenUnmodifiable().getFirst()
                .fireEvent(new MouseEvent(MouseEvent.MOUSE_MOVED, 0, 0, 0, 0, MouseButton.NONE, 0, false, false, false, false, false, false,
                        false, true, false, true, null));
    }

    private Optional<? extends ListView<?>> episodes() {
        return window.scene().getRoot().lookupAll(".episode-table").stream().map(node -> (ListView<?>) node).findFirst();
    }

    private Optional<? extends VirtualFlow<?>> largest() {
        return window.scene().getRoot().lookupAll(".virtual-flow").stream().map(node -> (VirtualFlow<?>) node)
                .max(Comparator.comparing(VirtualFlow::getWidth));
    }

    private <N extends Node> N find(String selector, Class<N> type) {
        return type.cast(window.scene().getRoot().lookup(selector));
    }

    private static void press(Node node, KeyCode code, String character) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, character, character, code, false, false, false, false));
    }
}
