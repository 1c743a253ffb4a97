package app.showshelf.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Items in rows of one or several, of which only those in view have nodes. Keys, mouse and selection are its own: the
 * selection stays with its items when the list changes, and so does the place where it is scrolled to.
 */
public final class RowList<T> extends ListView<Integer> {
    private static final PseudoClass WITH_MOUSE = PseudoClass.getPseudoClass("with-mouse");
    private static final int ROWS_AHEAD = 3;

    private final RowNumbers numbers = new RowNumbers();
    private final List<PartsRow<T>> live = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(this, "selection", Selection.NONE);
    private final RowMouse<T> mouse = new RowMouse<>(this);
    private DoubleFunction<Cells> geometry = width -> Cells.list(width, 1);
    private Cells cells = Cells.list(1, 1);
    private Keyed<T> items = Keyed.of(List.of(), item -> item);
    private boolean selectsMany;
    private Consumer<T> onOpen = _ -> {};
    private Consumer<String> onTyped = _ -> {};
    private Consumer<Node> onMenu = _ -> {};
    private Runnable onFoot = () -> {};

    /** An empty list that says nothing of how it looks; see {@link #dress}. */
    public RowList() {
        getStyleClass().add("row-list");
        setItems(numbers);
        new RowKeys<>(this);
        widthProperty().subscribe(_ -> relayout());
        selection.subscribe(_ -> live.forEach(PartsRow::mark));
        focusVisibleProperty().subscribe(this::showCursor);
    }

    /** Shows items by such parts, standing where the function says for a width in px. What is in view stays in view. */
    public void dress(Supplier<? extends RowPart<T>> parts, DoubleFunction<Cells> places) {
        geometry = places;
        live.clear();
        setCellFactory(_ -> row(parts));
        relayout();
    }

    /** Places the same parts anew, for example in another size. */
    public void place(DoubleFunction<Cells> places) {
        geometry = places;
        relayout();
    }

    /** Lets several items be selected. */
    public void setSelectsMany(boolean many) {
        selectsMany = many;
    }

    /** Runs with an item that is opened: by Enter or a double click. */
    public void setOnOpen(Consumer<T> action) {
        onOpen = action;
    }

    /** Hears what was typed without a rest. */
    public void setOnTyped(Consumer<String> action) {
        onTyped = action;
    }

    /** Runs when a menu of the selection is asked for, with the node to show it at. */
    public void setOnMenu(Consumer<Node> action) {
        onMenu = action;
    }

    /** Runs when the foot comes near. Rows are filled while the list lays itself out, which is no time to change it. */
    public void setOnFoot(Runnable action) {
        onFoot = action;
    }

    /** Shows these items instead, in the same place. What is selected and no longer there is no longer selected. */
    public void show(Keyed<T> next) {
        int before = cursor();
        items = next;
        numbers.resize(cells.rows(next.size()));
        Selection left = selection.get().within(next);
        boolean gone = before >= 0 && left.cursor() == null && next.size() > 0;
        selection.set(gone ? left.at(next.key(Math.min(before, next.size() - 1))) : left);
        refill();
    }

    /** The same from the top: the answer to another question. */
    public void showFromTop(Keyed<T> next) {
        selection.set(selection.get().within(next));
        show(next);
        scrollTo(0);
    }

    /** Asks for the menu of what that part shows; of the whole selection if it belongs to that. */
    public void menu(RowPart<T> part) {
        mouse.menu(part);
    }

    /** Shows all parts anew that are there, for what they say changes with time. */
    public void refill() {
        live.forEach(PartsRow::refill);
    }

    /** Takes the focus, with the cursor on an item. */
    public void enter() {
        requestFocus();
        if (cursor() < 0 && items.size() > 0) {
            select(Selection.only(items.key(0)));
            reveal(0);
        }
    }

    /** Down and Enter lead from that field into the list. */
    public void enterFrom(Node field) {
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                enter();
                event.consume();
            }
        });
    }

    /** Selects the item at that place alone and brings it into view. */
    public void jump(int place) {
        select(Selection.only(items.key(place)));
        reveal(place);
    }

    /** What is selected. */
    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** What is selected. */
    public Selection getSelection() {
        return selection.get();
    }

    /** Selects that. */
    public void select(Selection next) {
        selection.set(next);
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    /** What it shows. */
    public Keyed<T> items() {
        return items;
    }

    /** The place of the cursor; -1 while there is none. */
    public int cursor() {
        return items.place(selection.get().cursor());
    }

    /** Brings an item into view, moving no more than needed. */
    public void reveal(int place) {
        int row = place / cells.columns();
        int first = firstInView();
        int visible = (int) Math.floor(getHeight() / cells.row());
        if (row < first) {
            scrollTo(row);
        } else if (row >= first + visible) {
            scrollTo(Math.max(0, row - visible + 1));
        }
    }

    Cells cells() {
        return cells;
    }

    boolean selectsMany() {
        return selectsMany;
    }

    int rowsInView() {
        return Math.max(1, (int) (getHeight() / cells.row()));
    }

    boolean open() {
        int place = cursor();
        if (place >= 0) {
            onOpen.accept(items.get(place));
        }
        return place >= 0;
    }

    void typed(String letters) {
        onTyped.accept(letters);
    }

    void byMouse(boolean mouse) {
        pseudoClassStateChanged(WITH_MOUSE, mouse);
    }

    List<T> row(int index) {
        if (index >= numbers.size() - ROWS_AHEAD) {
            onFoot.run();
        }
        int from = Math.min(items.size(), index * cells.columns());
        return items.items().subList(from, Math.min(items.size(), from + cells.columns()));
    }

    void listenTo(RowPart<T> part) {
        mouse.listenTo(part);
    }

    void showMenu(RowPart<T> part) {
        onMenu.accept(part);
    }

    private PartsRow<T> row(Supplier<? extends RowPart<T>> parts) {
        var row = new PartsRow<>(this, parts);
        live.add(row);
        return row;
    }

    private void relayout() {
        int first = cells.columns() * firstInView();
        Cells next = geometry.apply(Math.max(1, getWidth()));
        boolean moved = next.columns() != cells.columns() || next.row() != cells.row();
        cells = next;
        setFixedCellSize(cells.row());
        numbers.resize(cells.rows(items.size()));
        refill();
        if (moved && first > 0) {
            scrollTo(first / cells.columns());
        }
    }

    /** Whoever comes with Tab sees where the arrow keys begin. */
    private void showCursor(boolean focusSeen) {
        if (focusSeen && cursor() < 0 && items.size() > 0) {
            select(Selection.only(items.key(Math.min(cells.columns() * firstInView(), items.size() - 1))));
        }
    }

    private int firstInView() {
        return live.stream().filter(PartsRow::inView).mapToInt(PartsRow::getIndex).min().orElse(0);
    }

    Optional<RowPart<T>> part(int place) {
        return parts().filter(part -> items.place(items.keyOf(part.item())) == place).findFirst();
    }

    private Stream<RowPart<T>> parts() {
        return live.stream().filter(row -> row.getScene() != null).flatMap(PartsRow::parts);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case FOCUS_ITEM -> part(cursor()).orElse(null);
            case MULTIPLE_SELECTION -> selectsMany;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
