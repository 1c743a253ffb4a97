package app.showshelf.ui.actions;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

import app.showshelf.ui.common.Jobs;

/** Does one thing after the other on a worker, in the order in which they were asked for. Thread-safe. */
final class InOrder {
    private final Jobs jobs;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    InOrder(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Each takes care of its own failures. */
    void submit(Runnable work) {
        waiting.add(work);
        if (!busy.getAndSet(true)) {
            jobs.perform(this::workOff, () -> {}, _ -> {});
        }
    }

    private void workOff() {
        do {
            for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
                next.run();
            }
            busy.set(false);
            // What came in between nobody else has seen.
        } while (!waiting.isEmpty() && !busy.getAndSet(true));
    }
}
