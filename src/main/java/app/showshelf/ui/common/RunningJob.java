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

    RunningJob(Callable<T> work, Executor fx, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        super(work);
        this.fx = fx;
        this.onSuccess = onSuccess;
        this.onFailure = onFailure;
    }

    void stop() {
        cancel(true);
    }

    @Override
    protected void done() {
        fx.execute(this::deliver);
    }

    /** Looks at the state on the JavaFX thread, so that a cancel there is always in time. */
    private void deliver() {
        switch (state()) {
            case SUCCESS -> onSuccess.accept(resultNow());
            case FAILED -> onFailure.accept(exceptionNow());
            default -> {
                /* cancelled: nobody waits any more */ }
        }
    }
}
