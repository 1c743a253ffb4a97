package app.showshelf.ui.common;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Toggle;

/** The nodes below one parent that the Tab key visits, round and round. */
final class FocusRing {
    private final Parent parent;

    FocusRing(Parent parent) {
        this.parent = parent;
    }

    /** Moves the focus by one; from outside it comes to the first (or, backwards, to the last). */
    void move(Node current, boolean forwards) {
        List<Node> all = nodes();
        if (all.isEmpty()) {
            parent.requestFocus();
            return;
        }
        int at = all.indexOf(current);
        if (at < 0) {
            all.get(forwards ? 0 : all.size() - 1).requestFocus();
        } else if (all.size() > 1) {
            visit(all, Math.floorMod(at + (forwards ? 1 : -1), all.size()));
        }
    }

    /** From the node beside it, as a key would come: a focus that a program asks for bears no mark. */
    private static void visit(List<Node> all, int next) {
        boolean first = next == 0;
        all.get(first ? 1 : next - 1).requestFocusTraversal(first ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        Node target = all.get(next);
        if (target.getScene().getFocusOwner() != target) {
            target.requestFocus();
        }
    }

    boolean holds(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == parent) {
                return true;
            }
        }
        return false;
    }

    private List<Node> nodes() {
        List<Node> found = new ArrayList<>();
        collect(parent, found);
        return found;
    }

    private static void collect(Parent from, List<Node> found) {
        for (Node node : from.getChildrenUnmodifiable()) {
            if (!node.isVisible() || node.isDisabled()) {
                continue;
            }
            if (node.isFocusTraversable() && !isLeftToArrows(node)) {
                found.add(node);
            }
            if (node instanceof Parent below) {
                collect(below, found);
            }
        }
    }

    /** Of a choice Tab visits what is chosen, and arrow keys the rest. */
    private static boolean isLeftToArrows(Node node) {
        return node instanceof Toggle one && one.getToggleGroup() != null && one.getToggleGroup().getSelectedToggle() != null
                && !one.isSelected();
    }
}
