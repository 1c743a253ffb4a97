package app.showshelf.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** Work with the two callbacks of {@link Jobs#run}. */
final class RunningJob<T> extends FutureTask<T> {
    private final Executor fx;
    private final Consumer<? super T> onSuccess;
    private final Consumer<? super Throwable> onFailure;
    private final Runnable ended;
    private volatile boolean stopped;

    /** {@code ended} comes after the callback, on the JavaFX thread, and where none is wanted any more. */
    RunningJob(Callable<T> work, Executor fx, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure, Runnable ended) {
        super(work);
        this.fx = fx;
        this.ended = ended;
        this.onSuccess = onSuccess;
        this.onFailure = onFailure;
    }

    void stop() {
        // What is done already cannot be cancelled any more, but nobody waits for it.
        stopped = true;
        cancel(true);
    }

    @Override
    protected void done() {
        fx.execute(() -> {
            try {
                deliver();
            } finally {
                ended.run();
            }
        });
    }

    /** Looks at the state on the JavaFX thread, so that a cancel there is always in time. */
    private void deliver() {
        if (stopped) {
            return;
        }
        if (state() == State.SUCCESS) {
            onSuccess.accept(resultNow());
        } else {
            onFailure.accept(exceptionNow());
        }
    }
}
