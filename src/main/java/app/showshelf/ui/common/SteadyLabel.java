package app.showshelf.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.LabelSkin;

/**
 * A label whose words change often, as in the cells of lists. A plain one takes its parts out and puts them in again with each new
 * text, and all of them are styled anew; this one only where other parts are needed.
 */
public class SteadyLabel extends Label {
    /** An empty label, for FXML and cells. */
    public SteadyLabel() {}

    @Override
    protected Skin<?> createDefaultSkin() {
        return new SteadySkin(this);
    }

    /** What decides which parts a label has; the skin needs an equal one to leave them alone. */
    private record Parts(Node graphic, boolean managed, ContentDisplay display, boolean words) {
        static Parts of(Label label) {
            Node graphic = label.getGraphic();
            return new Parts(graphic, graphic != null && graphic.isManaged(), label.getContentDisplay(),
                    graphic == null || label.getText() != null && !label.getText().isEmpty());
        }
    }

    private static final class SteadySkin extends LabelSkin {
        // Not given a value here: the constructor of the skin above has set it by then.
        private Parts parts;

        SteadySkin(SteadyLabel label) {
            super(label);
        }

        @Override
        protected void updateChildren() {
            Parts needed = Parts.of(getSkinnable());
            if (!needed.equals(parts)) {
                super.updateChildren();
                parts = needed;
            }
        }
    }
}
