package app.showshelf.ui.common;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * A dialog over the page in the same scene, with a scrim behind it. Focus stays inside while it shows; Esc and a click on
 * the scrim close it; afterwards the focus is back where it was.
 */
public final class DialogOverlay extends StackPane {
    /** Around a dialog in a small window, in px. */
    private static final double LEAST_MARGIN = 16;
    /** Of what hangs from the upper edge, in px. */
    private static final double BELOW_TOP = 96;

    private final Region scrim = new Region();
    private FocusRing ring;
    private Node focusBefore;
    private Runnable onClosed;

    /** Nothing to see yet. It belongs last into a StackPane over the whole window. */
    public DialogOverlay() {
        getStyleClass().add("dialog-overlay");
        scrim.getStyleClass().add("scrim");
        scrim.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> close());
        getChildren().add(scrim);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::moveOnTab);
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepFocus);
    }

    /** Shows that dialog instead of any other; {@code onClosed} runs when it is closed in whatever way. */
    public void show(Parent dialog, Runnable onClosed) {
        show(dialog, Pos.CENTER, LEAST_MARGIN, onClosed);
    }

    /** The same near the upper edge. */
    public void showAtTop(Parent dialog, Runnable onClosed) {
        show(dialog, Pos.TOP_CENTER, BELOW_TOP, onClosed);
    }

    private void show(Parent dialog, Pos place, double top, Runnable onClosed) {
        close();
        this.onClosed = onClosed;
        focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        dialog.setAccessibleRole(AccessibleRole.DIALOG);
        getChildren().setAll(scrim, dialog);
        setAlignment(dialog, place);
        setMargin(dialog, new Insets(top, LEAST_MARGIN, LEAST_MARGIN, LEAST_MARGIN));
        ring = new FocusRing(dialog);
        setVisible(true);
        applyCss();
        ring.move(null, true);
    }

    /** Closes what shows; nothing shows: nothing happens. */
    public void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        ring = null;
        getChildren().setAll(scrim);
        Node before = focusBefore;
        Runnable closed = onClosed;
        // Both can hold a page or a dialog that is gone.
        focusBefore = null;
        onClosed = () -> {};
        if (before != null) {
            before.requestFocus();
        }
        closed.run();
    }

    /** Whether a dialog is in the way. */
    public ReadOnlyBooleanProperty showingProperty() {
        return visibleProperty();
    }

    private void moveOnTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            ring.move(getScene().getFocusOwner(), !event.isShiftDown());
            event.consume();
        }
    }

    private void closeOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }

    /** Arrow keys and programs can move the focus out as well. */
    private void keepFocus(Node owner) {
        if (ring != null && owner != null && !ring.holds(owner)) {
            ring.move(null, true);
        }
    }
}
