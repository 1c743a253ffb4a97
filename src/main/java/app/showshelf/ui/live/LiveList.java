package app.showshelf.ui.live;

import java.util.List;
import java.util.function.Function;

import javafx.collections.ObservableList;

/** Brings a list of the screen to a new state and touches only what changed, so that selection and place survive. */
public final class LiveList {
    private LiveList() {}

    /** Makes {@code shown} equal to {@code next}; items of the same key are the same thing in another state. */
    public static <T> void update(ObservableList<T> shown, List<T> next, Function<? super T, ?> key) {
        int same = Math.min(shown.size(), next.size());
        for (int i = 0; i < same; i++) {
            if (!key.apply(shown.get(i)).equals(key.apply(next.get(i)))) {
                shown.setAll(next);
                return;
            }
        }
        for (int i = 0; i < same; i++) {
            if (!shown.get(i).equals(next.get(i))) {
                shown.set(i, next.get(i));
            }
        }
        if (shown.size() > next.size()) {
            shown.remove(next.size(), shown.size());
        } else if (next.size() > same) {
            shown.addAll(next.subList(same, next.size()));
        }
    }
}
