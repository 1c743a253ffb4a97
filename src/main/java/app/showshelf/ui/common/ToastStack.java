package app.showshelf.ui.common;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import app.showshelf.text.Texts;

/** The toasts at the foot of the window, one above the other. It lives as long as they do. */
public final class ToastStack extends VBox {
    /** Between a toast and what floats below it, in px. */
    private static final double AIR = 8;

    private final Map<Toast, ToastView> views = new IdentityHashMap<>();
    private Toasts toasts;
    private String dismiss;
    private Node focusBefore;

    /** Empty, for FXML. */
    public ToastStack() {
        getStyleClass().add("toasts");
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        translateYProperty().bind(PageFoot.of(this).map(high -> high == 0 ? 0 : -(high + AIR)));
    }

    /** Shows these from now on. */
    public void follow(Toasts all, Texts texts) {
        toasts = all;
        dismiss = texts.get("shell.dismiss");
        all.shown().addListener((ListChangeListener<Toast>) _ -> show(all.shown()));
    }

    /** Puts the focus into the newest one; none there: nothing happens. */
    public void takeFocus() {
        if (!getChildren().isEmpty()) {
            focusBefore = getScene().getFocusOwner();
            ((ToastView) getChildren().getLast()).takeFocus();
        }
    }

    private void show(List<? extends Toast> shown) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        views.entrySet().removeIf(entry -> {
            boolean gone = shown.stream().noneMatch(toast -> toast == entry.getKey());
            if (gone) {
                entry.getValue().end();
                getChildren().remove(entry.getValue());
            }
            return gone;
        });
        shown.stream().filter(toast -> !views.containsKey(toast)).forEach(this::add);
        if (focused != null && focused.getScene() != getScene()) {
            giveFocusBack();
        }
    }

    private void add(Toast toast) {
        ToastView view = new ToastView(toast, dismiss, () -> toasts.dismiss(toast));
        views.put(toast, view);
        getChildren().add(view);
        view.come();
    }

    private void giveFocusBack() {
        if (focusBefore != null && focusBefore.getScene() == getScene()) {
            focusBefore.requestFocus();
        }
    }
}
