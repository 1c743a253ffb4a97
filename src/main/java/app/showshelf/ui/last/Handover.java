package app.showshelf.ui.last;

import java.time.Duration;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;

import app.showshelf.ui.pictures.PictureView;

/**
 * Waits until what stands under the last window has the pictures that it shows and stands still, so that nothing flickers when it
 * takes its place; not for long, since a picture may have to come from a provider. On the JavaFX thread.
 */
public final class Handover extends AnimationTimer {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** Lines move to their end, and what is filled is laid out anew once or twice. */
    private static final Duration SETTLING = Duration.ofMillis(250);
    private static final int FRAMES_TO_SETTLE = 3;

    private final Parent next;
    private final Runnable ready;
    private long began;
    private long filled;
    private int settled;

    /** To that content; {@code ready} runs once. */
    public Handover(Parent next, Runnable ready) {
        this.next = next;
        this.ready = ready;
    }

    @Override
    public void handle(long now) {
        began = began == 0 ? now : began;
        settled = hasItsPictures(next) ? settled + 1 : 0;
        filled = settled == 1 ? now : filled;
        boolean still = settled > FRAMES_TO_SETTLE && now - filled >= SETTLING.toNanos();
        if (still || now - began > PATIENCE.toNanos()) {
            stop();
            ready.run();
        }
    }

    private static boolean hasItsPictures(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && child instanceof Parent inner
                    && !(inner instanceof PictureView picture ? isFilled(picture) : hasItsPictures(inner))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFilled(PictureView picture) {
        return picture.getChildrenUnmodifiable().stream().anyMatch(child -> child instanceof ImageView view && view.getImage() != null);
    }
}
