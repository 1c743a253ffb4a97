package app.showshelf.ui.pictures;

import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A few threads that take the newest task first: what has just scrolled into view goes before what has scrolled past. */
final class NewestFirst implements AutoCloseable {
    private final ThreadPoolExecutor threads;

    NewestFirst(String name, int count) {
        threads = new ThreadPoolExecutor(count, count, 20, TimeUnit.SECONDS, new Stack(),
                Thread.ofPlatform().daemon().name(name, 1).factory());
        threads.allowCoreThreadTimeOut(true);
    }

    Future<?> submit(Runnable task) {
        var future = new FutureTask<Void>(task, null);
        threads.execute(future);
        return future;
    }

    /** Interrupts the task, or takes it out of the line. */
    void cancel(Future<?> task) {
        task.cancel(true);
        if (task instanceof Runnable waiting) {
            threads.remove(waiting);
        }
    }

    int waiting() {
        return threads.getQueue().size();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static final class Stack extends LinkedBlockingDeque<Runnable> {
        @Override
        public boolean offer(Runnable task) {
            return offerFirst(task);
        }
    }
}
