package app.showshelf.ui.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import app.showshelf.ui.live.GridMoves;

/** Cards in one or two columns; only the rows in view exist. Near its foot it asks for more. */
final class ResultList extends ListView<Integer> {
    private static final PseudoClass WITH_MOUSE = PseudoClass.getPseudoClass("with-mouse");
    private static final double ROW = 154;
    private static final int ROWS_AHEAD = 3;

    private final ObservableList<Found> results;
    private final ResultParts parts;
    private final ObservableList<Integer> rows = FXCollections.observableArrayList();
    private final List<ResultRow> live = new ArrayList<>();
    private final ObjectProperty<Found> current = new SimpleObjectProperty<>(this, "current");
    private Runnable onFoot = () -> {};
    private int columns = 2;

    ResultList(ObservableList<Found> results, ResultParts parts) {
        this.results = results;
        this.parts = parts;
        getStyleClass().add("result-list");
        setFixedCellSize(ROW);
        setItems(rows);
        setCellFactory(_ -> row());
        results.addListener((ListChangeListener<Found>) _ -> relayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        current.subscribe(_ -> live.forEach(ResultRow::showCursor));
        widthProperty().subscribe(_ -> live.forEach(ResultRow::place));
    }

    /** Runs when the foot comes into view. */
    void setOnFoot(Runnable action) {
        onFoot = action;
    }

    void setColumns(int count) {
        columns = count;
        relayout();
    }

    int columns() {
        return columns;
    }

    List<Found> row(int index) {
        if (index >= rows.size() - ROWS_AHEAD) {
            onFoot.run();
        }
        int from = Math.min(results.size(), index * columns);
        return results.subList(from, Math.min(results.size(), from + columns));
    }

    boolean isCurrent(Found found) {
        return found != null && current.get() != null && current.get().show().ref().equals(found.show().ref());
    }

    void clicked(Found found, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || found == null) {
            return;
        }
        pseudoClassStateChanged(WITH_MOUSE, true);
        requestFocus();
        current.set(found);
        if (event.getClickCount() == 2) {
            parts.open().accept(found);
        }
    }

    /** Takes the focus, with a show under the cursor. */
    void enter() {
        requestFocus();
        if (index() < 0 && !results.isEmpty()) {
            current.set(results.getFirst());
        }
    }

    private ResultRow row() {
        var row = new ResultRow(this, parts);
        live.add(row);
        return row;
    }

    /** Rows come and go at the foot only: the list keeps its place. */
    private void relayout() {
        int wanted = (results.size() + columns - 1) / columns;
        if (wanted < rows.size()) {
            rows.remove(wanted, rows.size());
        } else if (wanted > rows.size()) {
            rows.addAll(IntStream.range(rows.size(), wanted).boxed().toList());
        }
        live.forEach(ResultRow::refill);
    }

    private int index() {
        return IntStream.range(0, results.size()).filter(i -> isCurrent(results.get(i))).findFirst().orElse(-1);
    }

    private void pressed(KeyEvent event) {
        pseudoClassStateChanged(WITH_MOUSE, false);
        if (results.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (GridMoves.moves(event.getCode())) {
            int page = Math.max(1, (int) (getHeight() / ROW));
            int next = GridMoves.move(event.getCode(), index(), results.size(), columns, page);
            current.set(results.get(next));
            reveal(next / columns);
            notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && index() >= 0) {
            Found found = results.get(index());
            if (event.isShiftDown()) {
                parts.add().accept(found);
            } else {
                parts.open().accept(found);
            }
            event.consume();
        }
    }

    private void reveal(int row) {
        int first = live.stream().filter(ResultRow::inView).mapToInt(ResultRow::getIndex).min().orElse(0);
        int visible = (int) (getHeight() / ROW);
        if (row < first) {
            scrollTo(row);
        } else if (row >= first + visible) {
            scrollTo(Math.max(0, row - visible + 1));
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.FOCUS_ITEM) {
            return live.stream().flatMap(ResultRow::cards).filter(card -> isCurrent(card.found())).findFirst().orElse(null);
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
