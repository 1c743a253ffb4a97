package app.showshelf.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;

import app.showshelf.text.PseudoTexts;

/** Finds texts of the program, not of the shows, that are not seen whole. */
public final class Clipped {
    /** What gives way in the head and in the status bar, where all stands in one line: counts, and what is being fetched. */
    private static final Set<String> GIVE_WAY = Set.of("count", "bold", "rest");

    private Clipped() {}

    /** Each with its style classes; for scenes in the pseudo language, laid out. On the JavaFX thread. */
    public static List<String> in(Parent root) {
        List<String> clipped = new ArrayList<>();
        collect(root, clipped);
        return clipped;
    }

    private static boolean givesWay(Labeled labeled) {
        return labeled.getStyleClass().stream().anyMatch(GIVE_WAY::contains)
                || labeled.getId() != null && GIVE_WAY.contains(labeled.getId());
    }

    private static void collect(Node node, List<String> clipped) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.isTextTruncated() && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                && PseudoTexts.isPseudo(labeled.getText()) && !givesWay(labeled)) {
            clipped.add(labeled.getText() + " " + labeled.getStyleClass() + " #" + labeled.getId());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, clipped));
        }
    }
}
