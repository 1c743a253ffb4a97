package app.showshelf.ui.live;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** The place of one item in a {@link RowList}: built once, filled again and again; filling it with what it shows has to be cheap. */
public abstract class RowPart<T> extends Region {
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass OF_MANY = PseudoClass.getPseudoClass("of-many");

    private T item;
    private boolean chosen;

    /** An empty place. */
    protected RowPart() {
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setManaged(false);
        setVisible(false);
    }

    /** What it shows; null while the place is empty. */
    public final T item() {
        return item;
    }

    /** Shows that item in a place of that size. */
    protected abstract void show(T next, Cells cells);

    /** Shows nothing and waits for nothing. */
    protected abstract void clear();

    final void fill(T next, Cells cells) {
        setVisible(next != null);
        item = next;
        if (next == null) {
            clear();
        } else {
            show(next, cells);
        }
    }

    final void mark(Object key, Selection selection) {
        boolean now = selection.chosen().contains(key);
        pseudoClassStateChanged(CURSOR, key.equals(selection.cursor()));
        pseudoClassStateChanged(CHOSEN, now);
        pseudoClassStateChanged(OF_MANY, now && selection.many());
        if (now != chosen) {
            chosen = now;
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED ? chosen : super.queryAccessibleAttribute(attribute, parameters);
    }
}
