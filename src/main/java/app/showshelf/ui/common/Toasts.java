package app.showshelf.ui.common;

import java.util.Objects;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The toasts of the window, the newest last. On the JavaFX thread. */
public final class Toasts {
    private static final int MOST = 3;

    private final ObservableList<Toast> shown = FXCollections.observableArrayList();
    /** One for all, since a list of its own for each listener would be collected with the listener. */
    private final ObservableList<Toast> view = FXCollections.unmodifiableObservableList(shown);

    /** Shows it, in place of one with the same key, or of the oldest where there are too many. */
    public void show(Toast toast) {
        shown.removeIf(other -> toast.key() != null && Objects.equals(other.key(), toast.key()));
        if (shown.size() == MOST) {
            shown.removeFirst();
        }
        shown.add(toast);
    }

    /** Takes it away, if it is still there. */
    public void dismiss(Toast toast) {
        shown.removeIf(other -> other == toast);
    }

    /** What shows, the newest last. */
    public ObservableList<Toast> shown() {
        return view;
    }
}
