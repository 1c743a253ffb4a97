package app.showshelf.ui.common;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * A row of words and controls. Where large text or a narrow window leaves no room for all of it in one line, what comes after the part
 * that grows goes on in lines below, whole, and nothing is wider than the page.
 */
public class HeadRow extends HBox {
    /** Between lines, as a share of a line's height. */
    private static final double GAP = 0.15;

    /** A row without parts yet, for FXML. */
    public HeadRow() {
        this(new Node[0]);
    }

    /** A row with these parts, one of which grows. */
    public HeadRow(Node... parts) {
        super(parts);
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0 || fits(width)) {
            return super.computePrefHeight(-1);
        }
        double height = snappedTopInset() + snappedBottomInset() - gap();
        for (List<Node> line : lines(width)) {
            height += high(line) + gap();
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        if (fits(getWidth())) {
            super.layoutChildren();
            return;
        }
        double y = snappedTopInset();
        for (List<Node> line : lines(getWidth())) {
            double height = high(line);
            place(line, y, height);
            y += height + gap();
        }
    }

    private boolean fits(double width) {
        return computeMinWidth(-1) <= width;
    }

    private double inside() {
        return getWidth() - snappedLeftInset() - snappedRightInset();
    }

    private double gap() {
        return Math.round(GAP * high(getManagedChildren()));
    }

    private static double high(List<Node> line) {
        return Math.ceil(line.stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0));
    }

    private List<List<Node>> lines(double width) {
        double all = width - snappedLeftInset() - snappedRightInset();
        List<List<Node>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        double left = Double.MAX_VALUE;
        for (Node node : getManagedChildren()) {
            double wide = node.prefWidth(-1);
            if (wide > left) {
                lines.add(new ArrayList<>());
                left = all;
            }
            if (!isGap(node)) {
                lines.getLast().add(node);
            }
            left = getHgrow(node) == Priority.ALWAYS ? -1 : left - wide - getSpacing();
        }
        return lines;
    }

    /** It holds others apart in one line only. */
    private static boolean isGap(Node node) {
        return node.getClass() == Region.class;
    }

    private void place(List<Node> line, double y, double height) {
        double x = snappedLeftInset();
        double end = x + inside();
        for (Node node : line) {
            double wide = getHgrow(node) == Priority.ALWAYS ? end - x : Math.min(node.prefWidth(-1), end - x);
            layoutInArea(node, x, y, wide, height, 0, HPos.LEFT, VPos.CENTER);
            x += wide + getSpacing();
        }
    }
}
