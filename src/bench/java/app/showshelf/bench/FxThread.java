package app.showshelf.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Does things on the JavaFX thread and waits for them. */
final class FxThread {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);

    private FxThread() {}

    /** Again does nothing. */
    static void begin() {
        Platform.setImplicitExit(false);
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException _) {
            // It runs since the part before.
        }
    }

    static <T> T get(Supplier<T> action) {
        return CompletableFuture.supplyAsync(action, Platform::runLater).join();
    }

    static void run(Runnable action) {
        CompletableFuture.runAsync(action, Platform::runLater).join();
    }

    /** Does that, and at each pulse looks whether it has led to what was expected; answers after how many milliseconds it had. */
    static double until(Runnable action, BooleanSupplier reached) {
        CompletableFuture<Double> time = new CompletableFuture<>();
        long start = System.nanoTime();
        AnimationTimer look = new AnimationTimer() {
            @Override
            public void handle(long now) {
                try {
                    if (reached.getAsBoolean()) {
                        stop();
                        time.complete((System.nanoTime() - start) / 1e6);
                    } else if (System.nanoTime() - start > PATIENCE) {
                        stop();
                        time.completeExceptionally(new IllegalStateException("Waited in vain"));
                    }
                } catch (RuntimeException e) {
                    stop();
                    time.completeExceptionally(e);
                }
            }
        };
        run(() -> {
            action.run();
            look.start();
        });
        return time.join();
    }

    /** Does that at each pulse, so many times. */
    static void eachPulse(int times, Runnable action) {
        int[] left = {times};
        until(() -> {}, () -> {
            action.run();
            return --left[0] == 0;
        });
    }
}
