package app.showshelf.ui.common;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.RotateTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.util.Duration;

/**
 * The sign of work in hand: a pale circle and one quarter arc, one turn a second. It turns only while it can be seen, and
 * stands still where motion is to be reduced. Its size comes from the style ({@code small} is 12 px, otherwise 16); a word
 * stands beside it.
 */
public final class Spinner extends Region {
    private final Circle circle = new Circle();
    private final Arc arc = new Arc(0, 0, 0, 0, 0, 90);
    private final RotateTransition turn = new RotateTransition(Duration.seconds(1), this);

    /** A spinner that turns as soon as it is seen. */
    public Spinner() {
        getStyleClass().add("spinner-sign");
        circle.getStyleClass().add("circle");
        arc.getStyleClass().add("arc");
        arc.setType(ArcType.OPEN);
        getChildren().addAll(circle, arc);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        turn.setByAngle(360);
        turn.setInterpolator(Interpolator.LINEAR);
        turn.setCycleCount(Animation.INDEFINITE);
        Showing.of(this).subscribe(this::turnWhen);
    }

    /** Whether it turns at this moment. */
    public boolean isTurning() {
        return turn.getStatus() == Animation.Status.RUNNING;
    }

    private void turnWhen(boolean shown) {
        if (shown && !Showing.still(this)) {
            turn.playFromStart();
        } else {
            turn.stop();
            setRotate(0);
        }
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.min(getWidth(), getHeight()) / 2;
        double radius = middle - circle.getStrokeWidth() / 2;
        circle.setCenterX(middle);
        circle.setCenterY(middle);
        circle.setRadius(radius);
        arc.setCenterX(middle);
        arc.setCenterY(middle);
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
    }
}
