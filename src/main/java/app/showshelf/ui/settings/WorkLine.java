package app.showshelf.ui.settings;

import java.util.function.DoubleSupplier;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

import app.showshelf.ui.common.ShelfLine;

/** Leads a line forward as far as a long work says that it has come. */
final class WorkLine {
    private static final Duration LOOK_AGAIN = Duration.millis(200);

    private final ShelfLine line;
    private final DoubleSupplier share;
    private final Timeline following = new Timeline(new KeyFrame(LOOK_AGAIN, _ -> look()));

    /**
     * At rest.
     *
     * @param share from 0 to 1, at that moment
     */
    WorkLine(ShelfLine line, DoubleSupplier share) {
        this.line = line;
        this.share = share;
        following.setCycleCount(Animation.INDEFINITE);
    }

    /** From the start of the line whenever the work begins, until it ends. */
    void follow(ObservableValue<Boolean> busy) {
        busy.subscribe(now -> {
            if (now) {
                line.jumpTo(0);
                following.play();
            } else {
                following.stop();
            }
        });
    }

    private void look() {
        line.setProgress(share.getAsDouble());
        // A page that nobody shows any more needs no clock.
        if (line.getScene() == null) {
            following.stop();
        }
    }
}
