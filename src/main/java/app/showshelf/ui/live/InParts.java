package app.showshelf.ui.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import javafx.animation.AnimationTimer;

/** Does what is too much for one pulse in several, one part in each. On the JavaFX thread. */
public final class InParts {
    private final Deque<Runnable> left = new ArrayDeque<>();
    private final AnimationTimer pulses = new AnimationTimer() {
        @Override
        public void handle(long now) {
            next();
        }
    };

    /** Does the first part now and the others in the pulses to come; what is left of an earlier call is not done any more. */
    public void begin(Runnable... parts) {
        left.clear();
        left.addAll(List.of(parts));
        pulses.start();
        next();
    }

    private void next() {
        left.removeFirst().run();
        if (left.isEmpty()) {
            pulses.stop();
        }
    }
}
