package app.showshelf.ui.activity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.showshelf.text.Texts;
import app.showshelf.ui.common.SteadyLabel;

/** A list of the activity under its heading: the first few rows, all on demand. What has not changed keeps its place and focus. */
final class ActivitySection extends VBox {
    /** More than anyone reads; the heading counts them all. */
    private static final int MOST = 100;

    private final Texts texts;
    private final int few;
    private final Function<ActivityRow, ? extends Node> maker;
    private final Label count = new SteadyLabel();
    private final HBox heading;
    private final Button all = new Button();
    private final Pane rows;
    private Map<ActivityRow, Node> shown = new HashMap<>();
    private List<ActivityRow> present = List.of();
    private boolean wantsAll;

    /** {@code few} rows stand there until more are asked for. */
    ActivitySection(Texts texts, String key, int few, Pane rows, Function<ActivityRow, ? extends Node> maker) {
        this.texts = texts;
        this.few = few;
        this.rows = rows;
        this.maker = maker;
        getStyleClass().add("activity-section");
        Label name = new Label(texts.get(key));
        name.getStyleClass().add("t-section");
        count.getStyleClass().add("t-muted");
        all.getStyleClass().addAll("text-button", "accent-button", "small-button");
        all.setOnAction(_ -> toggle());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        heading = new HBox(name, count, gap, all);
        heading.getStyleClass().add("heading");
        getChildren().addAll(heading, rows);
        setManaged(false);
        setVisible(false);
    }

    /** One more thing to do with all of them, beside the heading. */
    void addAction(Button action) {
        action.getStyleClass().addAll("text-button", "accent-button", "small-button");
        heading.getChildren().add(action);
    }

    /** Shows these; {@code number} counts those that are not among them, too. */
    void show(List<ActivityRow> next, int number) {
        present = next;
        count.setText(String.valueOf(number));
        setVisible(!next.isEmpty());
        setManaged(!next.isEmpty());
        fill();
    }

    private void toggle() {
        wantsAll = !wantsAll;
        fill();
    }

    /** Whoever stays is not touched: a node that leaves the scene and comes back is styled anew, four times a second. */
    private void place(List<Node> nodes) {
        List<Node> children = rows.getChildren();
        children.retainAll(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (i >= children.size() || children.get(i) != node) {
                children.remove(node);
                children.add(i, node);
            }
        }
    }

    private void fill() {
        List<ActivityRow> wanted = present.stream().limit(wantsAll ? MOST : few).distinct().toList();
        Map<ActivityRow, Node> before = shown;
        shown = wanted.stream().collect(Collectors.toMap(Function.identity(),
                row -> before.containsKey(row) ? before.get(row) : maker.apply(row)));
        List<Node> nodes = wanted.stream().map(shown::get).toList();
        place(nodes);
        all.setVisible(present.size() > few);
        all.setManaged(all.isVisible());
        all.setText(texts.get(wantsAll ? "activity.showFew" : "activity.showAll"));
    }
}
