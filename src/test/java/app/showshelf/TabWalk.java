package app.showshelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Border;
import javafx.scene.layout.Region;

/** One round with Tab through what a scene shows, and what is wrong on it. On the JavaFX thread, without waiting for anything. */
final class TabWalk {
    private static final int MOST = 120;
    /** What stands a few px apart stands in one line, in px. */
    private static final double SAME = 6;

    private final Scene scene;
    private final List<String> wrong = new ArrayList<>();
    private final List<Node> visited = new ArrayList<>();

    private TabWalk(Scene scene) {
        this.scene = scene;
    }

    /** One sentence for each mistake. */
    static List<String> mistakes(Scene scene) {
        TabWalk walk = new TabWalk(scene);
        walk.go();
        return walk.wrong;
    }

    private void go() {
        Node first = tab(false);
        List<String> back = new ArrayList<>();
        Node at = first;
        do {
            visited.add(at);
            Bounds place = place(at);
            look(at, place);
            List<Object> marked = paint(at);
            Node next = tab(false);
            if (next == at) {
                wrong.add("Tab does not leave " + name(at));
                return;
            }
            if (marked.equals(paint(at))) {
                wrong.add("the focus is not seen on " + name(at));
            }
            if (isBackwards(place, place(next))) {
                back.add("from " + name(at) + " back to " + name(next));
            }
            at = next;
        } while (at != first && visited.size() < MOST);
        // Where the round ends it begins anew.
        wrong.addAll(back.size() > 1 ? back : List.of());
        missing().forEach(node -> wrong.add("Tab does not come to " + name(node)));
        goBack();
    }

    private void goBack() {
        for (Node expected : visited.reversed()) {
            Node back = tab(true);
            if (back != expected) {
                wrong.add("Shift Tab comes to " + name(back) + ", not to " + name(expected));
                return;
            }
        }
    }

    private void look(Node at, Bounds place) {
        boolean inWindow = place.getWidth() > 0 && place.getHeight() > 0 && place.getMinX() > -1 && place.getMinY() > -1
                && place.getMaxX() < scene.getWidth() + 1 && place.getMaxY() < scene.getHeight() + 1;
        if (!inWindow || !isShown(at)) {
            wrong.add("nobody sees " + name(at) + " at " + place);
        }
        if (!isNamed(at)) {
            wrong.add("nobody hears what " + name(at) + " is");
        }
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    private boolean isNamed(Node node) {
        return isSaid(node.getAccessibleText()) || node instanceof Labeled labeled && isSaid(labeled.getText())
                || scene.getRoot().lookupAll(".label").stream().anyMatch(label -> label instanceof Label one && one.getLabelFor() == node);
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    private Node tab(boolean back) {
        Node owner = scene.getFocusOwner();
        Event.fireEvent(owner == null ? scene.getRoot() : owner,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, back, false, false, false));
        return scene.getFocusOwner();
    }

    /** Up without going on, or against the line without going down. */
    private static boolean isBackwards(Bounds from, Bounds to) {
        boolean up = to.getMaxY() <= from.getMinY() + SAME && to.getMinX() < from.getMaxX() - SAME;
        boolean against = to.getMaxX() <= from.getMinX() + SAME && to.getMinY() < from.getMaxY() - SAME;
        return up || against;
    }

    private List<Node> missing() {
        Node dialog = scene.getRoot().lookup(".dialog-overlay .dialog");
        List<Node> all = new ArrayList<>();
        collect(dialog == null ? scene.getRoot() : dialog, all);
        all.removeAll(Set.copyOf(visited));
        // Of a choice one is visited, and arrow keys lead to the others.
        all.removeIf(node -> node instanceof Toggle one && one.getToggleGroup() != null && !one.isSelected());
        return all;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    /** What a control and all that is in it are painted with. */
    private List<Object> paint(Node node) {
        node.applyCss();
        List<Object> found = new ArrayList<>();
        addPaint(node, found);
        return found;
    }

    private static void addPaint(Node node, List<Object> found) {
        if (!node.isVisible()) {
            return;
        }
        found.add(node);
        if (node instanceof Region region) {
            found.add(Objects.requireNonNullElse(region.getBackground(), Background.EMPTY));
            found.add(Objects.requireNonNullElse(region.getBorder(), Border.EMPTY));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> addPaint(child, found));
        }
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static String name(Node node) {
        return "%s#%s %s \"%s\"".formatted(node.getClass().getSimpleName(), node.getId(), node.getStyleClass(), node.getAccessibleText());
    }
}
