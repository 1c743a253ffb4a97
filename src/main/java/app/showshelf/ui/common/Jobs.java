package app.showshelf.ui.common;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import javafx.application.Platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The only door out of the JavaFX thread and back. In tests both sides can be {@code Runnable::run}. */
public final class Jobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private static final Duration GOODBYE = Duration.ofSeconds(2);

    private final Executor worker;
    private final Executor fx;
    private final Runnable end;
    private final Quiet quiet = new Quiet();
    private volatile boolean ending;

    /** Work goes to the first executor, callbacks go to the second; closing leaves both as they are. */
    public Jobs(Executor worker, Executor fx) {
        this(worker, fx, () -> {});
    }

    private Jobs(Executor worker, Executor fx, Runnable end) {
        this.worker = worker;
        this.fx = fx;
        this.end = end;
    }

    /**
     * Work runs on threads of its own, callbacks on the JavaFX thread. No virtual threads: those of the sync would be there before
     * the user's, with as many carriers as processors, and leave one only where they wait.
     */
    public static Jobs onThreads() {
        ExecutorService threads = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("job-", 1).factory());
        return new Jobs(threads, Platform::runLater, () -> end(threads));
    }

    /** Something to do that answers nothing. */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        void perform() throws Exception;
    }

    /**
     * Calls {@code work} on a worker, then exactly one of the callbacks on the JavaFX thread; none after
     * {@link Job#cancel()}. A failure is logged here.
     */
    public <T> Job run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        RunningJob<T> job = new RunningJob<>(work, fx, onSuccess, failure -> {
            if (ending) {
                LOG.debug("A job was cut off by the end of the program", failure);
            } else {
                LOG.warn("A job failed", failure);
            }
            onFailure.accept(failure);
        }, quiet::ended);
        quiet.began();
        return start(job, quiet::ended);
    }

    /**
     * Runs that on the JavaFX thread as soon as no other work is under way, so that it takes nothing from what the user waits
     * for; after that time at the latest. Called on the JavaFX thread.
     */
    public Job whenQuiet(Duration atTheLatest, Runnable action) {
        AtomicBoolean open = new AtomicBoolean(true);
        Runnable once = () -> {
            if (open.getAndSet(false)) {
                action.run();
            }
        };
        quiet.then(once);
        if (open.get()) {
            start(new RunningJob<>(() -> {
                Thread.sleep(atTheLatest);
                return null;
            }, fx, _ -> once.run(), failure -> LOG.debug("Not waited for", failure), () -> {}), () -> {});
        }
        return () -> open.set(false);
    }

    /** The same for work that answers nothing. */
    public Job perform(Work work, Runnable onSuccess, Consumer<? super Throwable> onFailure) {
        return run(() -> {
            work.perform();
            return null;
        }, _ -> onSuccess.run(), onFailure);
    }

    /** Runs that on the JavaFX thread: the way in for events that come on any thread. */
    public void onFx(Runnable action) {
        fx.execute(action);
    }

    /** Runs that on the JavaFX thread again and again, first after one period, until it is cancelled. */
    public Job every(Duration period, Runnable action) {
        return start(new RunningJob<>(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(period);
                fx.execute(action);
            }
            return null;
        }, fx, _ -> {}, failure -> LOG.debug("A clock ended", failure), () -> {}), () -> {});
    }

    private Job start(RunningJob<?> job, Runnable rejected) {
        try {
            worker.execute(job);
            return job::stop;
        } catch (RejectedExecutionException e) {
            LOG.debug("Closing: a job was not started", e);
            rejected.run();
            return Job.NONE;
        }
    }

    /** What the user has just done, a mark for example, is not cut off; what takes longer is. */
    private static void end(ExecutorService threads) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(GOODBYE.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** Waits a moment for what runs, then interrupts it; what is handed in later is not started. */
    @Override
    public void close() {
        ending = true;
        end.run();
    }
}
