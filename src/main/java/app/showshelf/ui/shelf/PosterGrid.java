package app.showshelf.ui.shelf;

import java.util.List;
import java.util.function.Consumer;
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

import app.showshelf.library.ShowCard;
import app.showshelf.ui.live.GridMoves;

/**
 * A grid of posters as a list of rows, so that only the rows in view exist. One show is under the cursor, which the arrow
 * keys move; it stays on its show when the list changes.
 */
final class PosterGrid extends ListView<Integer> {
    private static final PseudoClass WITH_MOUSE = PseudoClass.getPseudoClass("with-mouse");

    private final ObservableList<ShowCard> shows;
    private final ObservableList<Integer> rows = FXCollections.observableArrayList();
    private final ObjectProperty<ShowCard> cursor = new SimpleObjectProperty<>(this, "cursor");
    private final GridRows live = new GridRows();
    private Consumer<ShowCard> onOpen = _ -> {};
    private Consumer<String> onTyped = _ -> {};
    private GridGeometry geometry = GridGeometry.of(1, GridGeometry.MEDIUM);
    private double edge = 24;

    PosterGrid(ObservableList<ShowCard> shows, TileParts parts) {
        this.shows = shows;
        getStyleClass().add("poster-grid");
        setItems(rows);
        TileParts clickable = new TileParts(parts.pictures(), parts.state(), parts.wording(), this::clicked);
        setCellFactory(_ -> live.add(new GridRow(this, clickable)));
        widthProperty().subscribe(_ -> relayout());
        shows.addListener((ListChangeListener<ShowCard>) _ -> listChanged());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        cursor.subscribe(_ -> live.forEach(GridRow::showCursor));
        relayout();
    }

    void setOnOpen(Consumer<ShowCard> action) {
        onOpen = action;
    }

    /** Hears letters that are typed on the grid. */
    void setOnTyped(Consumer<String> action) {
        onTyped = action;
    }

    /** The space at both sides of the page. */
    void setEdge(double pixels) {
        edge = pixels;
        relayout();
    }

    double edge() {
        return edge;
    }

    ObjectProperty<ShowCard> currentProperty() {
        return cursor;
    }

    GridGeometry geometry() {
        return geometry;
    }

    List<ShowCard> row(int index) {
        int from = index * geometry.columns();
        return shows.subList(Math.min(from, shows.size()), Math.min(shows.size(), from + geometry.columns()));
    }

    /** Takes the focus, with the cursor on a show. */
    void enter() {
        requestFocus();
        if (cursor.get() == null && !shows.isEmpty()) {
            moveTo(0);
        }
    }

    /** Asks for the states of the tiles in view again. */
    void refreshStates() {
        live.forEach(GridRow::refill);
    }

    boolean isCursor(ShowCard card) {
        return card != null && cursor.get() != null && cursor.get().id() == card.id();
    }

    /** Brings a show into view, moving no more than needed. */
    void reveal(ShowCard card) {
        int row = indexOf(card) / geometry.columns();
        double first = firstVisible();
        double visible = Math.floor(getHeight() / geometry.row());
        if (row < first) {
            scrollTo(row);
        } else if (row >= first + visible) {
            scrollTo((int) Math.max(0, row - visible + 1));
        }
    }

    private void relayout() {
        double width = Math.max(GridGeometry.MEDIUM, getWidth() - 2 * edge);
        int first = geometry.columns() * (int) firstVisible();
        GridGeometry next = GridGeometry.of(width, GridGeometry.MEDIUM);
        boolean moved = next.columns() != geometry.columns();
        geometry = next;
        setFixedCellSize(geometry.row());
        countRows();
        live.forEach(GridRow::refill);
        if (moved && first > 0) {
            scrollTo(first / geometry.columns());
        }
    }

    private void listChanged() {
        ShowCard before = cursor.get();
        countRows();
        live.forEach(GridRow::refill);
        if (before != null) {
            cursor.set(shows.stream().filter(card -> card.id() == before.id()).findFirst().orElse(null));
        }
    }

    /** Adds and removes rows at the foot only: the list then keeps its place. */
    private void countRows() {
        int wanted = geometry.rows(shows.size());
        if (wanted < rows.size()) {
            rows.remove(wanted, rows.size());
        } else if (wanted > rows.size()) {
            rows.addAll(IntStream.range(rows.size(), wanted).boxed().toList());
        }
    }

    private double firstVisible() {
        return live.firstVisible(this);
    }

    private int indexOf(ShowCard card) {
        for (int i = 0; card != null && i < shows.size(); i++) {
            if (shows.get(i).id() == card.id()) {
                return i;
            }
        }
        return -1;
    }

    private void pressed(KeyEvent event) {
        pseudoClassStateChanged(WITH_MOUSE, false);
        if (event.isShortcutDown() || event.isAltDown() || shows.isEmpty()) {
            return;
        }
        if (GridMoves.moves(event.getCode())) {
            int page = Math.max(1, (int) (getHeight() / geometry.row()));
            moveTo(GridMoves.move(event.getCode(), indexOf(cursor.get()), shows.size(), geometry.columns(), page));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && cursor.get() != null) {
            onOpen.accept(cursor.get());
            event.consume();
        }
    }

    private void moveTo(int index) {
        ShowCard card = shows.get(index);
        cursor.set(card);
        reveal(card);
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private void typed(KeyEvent event) {
        String letters = event.getCharacter();
        boolean text = !letters.isEmpty() && letters.codePoints().noneMatch(Character::isISOControl) && !letters.isBlank();
        if (text && !event.isShortcutDown() && !event.isAltDown()) {
            onTyped.accept(letters);
            event.consume();
        }
    }

    private void clicked(ShowCard card, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pseudoClassStateChanged(WITH_MOUSE, true);
        requestFocus();
        cursor.set(card);
        if (event.getClickCount() == 2) {
            onOpen.accept(card);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.FOCUS_ITEM) {
            return live.tile(this::isCursor).orElse(null);
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
