package app.showshelf.ui.show;

import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/**
 * The show that the page shows now. All shows share one page: to build and style a page takes so long that the eye sees it. On the
 * JavaFX thread.
 */
final class InView {
    private final ReadOnlyObjectWrapper<ShowViewModel> model = new ReadOnlyObjectWrapper<>(this, "model");

    /** Turns the page to that show. */
    void turnTo(ShowViewModel show) {
        model.set(show);
    }

    /** The show; null before the first. */
    ShowViewModel get() {
        return model.get();
    }

    ShowActs acts() {
        return get().acts();
    }

    SeasonsModel seasons() {
        return get().seasons();
    }

    EpisodesModel episodes() {
        return get().episodes();
    }

    /** A property of the show, whichever it is; null before the first. */
    <T> ObservableValue<T> of(Function<ShowViewModel, ObservableValue<T>> property) {
        return model.flatMap(property);
    }

    /** Calls that whenever another show comes into view. */
    void turned(Consumer<ShowViewModel> action) {
        model.subscribe(show -> {
            if (show != null) {
                action.accept(show);
            }
        });
    }

    /** Calls that whenever the list of the show changes, and when another show comes into view. */
    <T> void follow(Function<ShowViewModel, ObservableList<T>> list, Runnable action) {
        ListChangeListener<T> listener = _ -> action.run();
        model.subscribe((before, now) -> {
            if (before != null) {
                list.apply(before).removeListener(listener);
            }
            list.apply(now).addListener(listener);
            action.run();
        });
    }
}
