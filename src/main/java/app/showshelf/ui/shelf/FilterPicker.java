package app.showshelf.ui.shelf;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow.AnchorLocation;

import app.showshelf.library.ShelfFilter;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.SearchField;

/** Offers filters below a chip: a field to find one by its name, and the list. Arrow keys, Enter and Esc work from the field. */
final class FilterPicker {
    private static final double GAP = 4;

    private final Node owner;
    private final Function<String, List<ShelfFilter>> find;
    private final Consumer<ShelfFilter> choose;
    private final FilterWords words;
    private final PopupControl popup = new PopupControl();
    private final VBox content = new VBox();
    private final SearchField field = new SearchField();
    private final ListView<ShelfFilter> list = new ListView<>();

    FilterPicker(Node owner, Texts texts, Function<String, List<ShelfFilter>> find, Consumer<ShelfFilter> choose) {
        this.owner = owner;
        this.find = find;
        this.choose = choose;
        this.words = new FilterWords(texts);
        field.setId("filter-search");
        field.setPromptText(texts.get("shelf.filter.find"));
        field.setAccessibleText(field.getPromptText());
        field.setClearText(texts.get("shelf.search.clear"));
        list.setId("filter-list");
        list.setAccessibleText(texts.get("shelf.filter.spoken"));
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        var none = new Label(texts.get("shelf.filter.none"));
        none.getStyleClass().add("t-muted");
        list.setPlaceholder(none);
        content.getChildren().addAll(field, list);
        content.getStyleClass().add("filter-picker");
        popup.setSkin(new Content());
        popup.setAutoHide(true);
        field.textProperty().subscribe(this::fill);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void open() {
        field.clear();
        fill("");
        Bounds place = owner.localToScreen(owner.getBoundsInLocal());
        if (place != null) {
            boolean mirrored = owner.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
            popup.setAnchorLocation(mirrored ? AnchorLocation.CONTENT_TOP_RIGHT : AnchorLocation.CONTENT_TOP_LEFT);
            popup.show(owner, mirrored ? place.getMaxX() : place.getMinX(), place.getMaxY() + GAP);
            field.requestFocus();
        }
    }

    private void fill(String text) {
        list.getItems().setAll(find.apply(text));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void pressed(KeyEvent event) {
        int now = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(now + 1);
            case UP -> select(now - 1);
            case ENTER -> take(list.getSelectionModel().getSelectedItem());
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int index) {
        if (index >= 0 && index < list.getItems().size()) {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - 3));
        }
    }

    private void take(ShelfFilter filter) {
        if (filter != null) {
            close();
            choose.accept(filter);
        }
    }

    private void close() {
        popup.hide();
        owner.requestFocus();
    }

    /** The popup takes its look from where its owner stands. */
    private final class Content implements Skin<PopupControl> {
        @Override
        public PopupControl getSkinnable() {
            return popup;
        }

        @Override
        public Node getNode() {
            return content;
        }

        @Override
        public void dispose() {
            // Nothing listens to what outlives it.
        }
    }

    /** A filter with its kind at the right. */
    private final class Cell extends ListCell<ShelfFilter> {
        private final Label name = new Label();
        private final Label kind = new Label();
        private final HBox row;

        Cell() {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            kind.getStyleClass().addAll("t-caption", "t-muted");
            kind.setMinWidth(Region.USE_PREF_SIZE);
            row = new HBox(name, gap, kind);
            row.getStyleClass().add("option");
            setPrefWidth(0);
            setOnMouseClicked(_ -> take(getItem()));
        }

        @Override
        protected void updateItem(ShelfFilter filter, boolean empty) {
            super.updateItem(filter, empty);
            boolean none = empty || filter == null;
            setGraphic(none ? null : row);
            name.setText(none ? "" : words.name(filter));
            kind.setText(none ? "" : words.kind(filter));
            setAccessibleText(none ? null : name.getText() + ", " + kind.getText());
        }
    }
}
