package app.showshelf.ui.common;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;

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
        int next = at < 0 && !forwards ? all.size() - 1 : Math.floorMod(at + (forwards ? 1 : -1), all.size());
        all.get(next).requestFocus();
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
            if (node.isFocusTraversable()) {
                found.add(node);
            }
            if (node instanceof Parent below) {
                collect(below, found);
            }
        }
    }
}
