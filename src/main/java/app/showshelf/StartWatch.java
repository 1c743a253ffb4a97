package app.showshelf;

import java.time.Duration;
import java.time.InstantSource;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;

import app.showshelf.StartReport.Stage;
import app.showshelf.ui.last.LastWindowView;

/** Looks at the scene of a starting window, frame by frame, until it has come to rest. On the JavaFX thread. */
final class StartWatch extends AnimationTimer {
    /** The frame that a pulse prepares is on the screen when the next one begins. */
    private static final int SHOWN = 2;
    private static final int CALM_FRAMES = 15;
    private static final Duration CALM = Duration.ofMillis(40);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Scene scene;
    private final StartReport report;
    private final InstantSource clock;
    private final Runnable rested;
    private int frames;
    private int calm;
    private long last;
    private long began;
    private boolean pictured;

    StartWatch(Scene scene, StartReport report, InstantSource clock, Runnable rested) {
        this.scene = scene;
        this.report = report;
        this.clock = clock;
        this.rested = rested;
    }

    @Override
    public void handle(long now) {
        if (++frames == 1) {
            began = now;
        }
        if (frames == SHOWN) {
            report.reached(Stage.FIRST_FRAME, clock.instant());
        }
        if (!pictured && !isCovered() && hasPicture(scene.getRoot())) {
            pictured = true;
            report.reached(Stage.FIRST_PICTURE, clock.instant());
            report.reached(Stage.LIVE, clock.instant());
        }
        rest(now);
        last = now;
    }

    /** At rest is what draws frame after frame in time; without a picture, for example in an empty library, patience ends it. */
    private void rest(long now) {
        calm = pictured && now - last < CALM.toNanos() ? calm + 1 : 0;
        boolean resting = calm == CALM_FRAMES;
        if (resting) {
            report.reached(Stage.IDLE, clock.instant());
        }
        if (resting || now - began > PATIENCE.toNanos()) {
            stop();
            rested.run();
        }
    }

    /** By how the window was left. */
    private boolean isCovered() {
        return scene.getRoot().getChildrenUnmodifiable().stream().anyMatch(LastWindowView.class::isInstance);
    }

    private static boolean hasPicture(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof ImageView view
                    ? view.getImage() != null && isPicture(view)
                    : child instanceof Parent inner && hasPicture(inner)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPicture(Node view) {
        return view.getParent().getStyleClass().contains("picture");
    }
}
