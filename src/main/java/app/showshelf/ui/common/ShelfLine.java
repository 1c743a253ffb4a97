package app.showshelf.ui.common;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The line that fills: 3 px high, from nothing (0) to all (1). It gets its accessible text from where it stands. */
public final class ShelfLine extends Region {
    private static final Duration TIME = Duration.millis(200);

    private final DoubleProperty progress = new SimpleDoubleProperty(this, "progress");
    private final DoubleProperty drawn = new SimpleDoubleProperty(this, "drawn");
    private final Region fill = new Region();
    private final Timeline motion = new Timeline();

    /** An empty line. */
    public ShelfLine() {
        getStyleClass().add("shelf-line");
        fill.getStyleClass().add("fill");
        fill.setManaged(false);
        getChildren().add(fill);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        progress.subscribe(this::follow);
        drawn.subscribe(_ -> requestLayout());
    }

    /** 0 to 1; what is outside is drawn as the nearer end. A change moves there in 200 ms. */
    public DoubleProperty progressProperty() {
        return progress;
    }

    /** How full it is. */
    public double getProgress() {
        return progress.get();
    }

    /** Fills up to there. */
    public void setProgress(double value) {
        progress.set(value);
    }

    /** Fills up to there at once: for tiles that are filled anew while they scroll. */
    public void jumpTo(double value) {
        motion.stop();
        // Before the value: nothing is left to move then.
        drawn.set(value);
        progress.set(value);
    }

    /** How full it is drawn at this moment. */
    double drawn() {
        return drawn.get();
    }

    private void follow(Number target) {
        motion.stop();
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        if (drawn.get() == target.doubleValue()) {
            return;
        }
        if (Showing.still(this) || getScene().getWindow() == null) {
            drawn.set(target.doubleValue());
        } else {
            motion.getKeyFrames().setAll(new KeyFrame(TIME, new KeyValue(drawn, target, Interpolator.EASE_OUT)));
            motion.play();
        }
    }

    @Override
    protected void layoutChildren() {
        double part = Math.clamp(drawn.get(), 0, 1);
        // What has begun is seen to have begun.
        double width = part == 0 ? 0 : Math.max(part * getWidth(), getHeight());
        fill.resizeRelocate(0, 0, snapSizeX(width), getHeight());
        fill.setVisible(part > 0);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> progress.get();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
