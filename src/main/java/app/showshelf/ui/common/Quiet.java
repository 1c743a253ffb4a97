package app.showshelf.ui.common;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** How much work is under way, and what waits until there is none. */
final class Quiet {
    private final AtomicInteger running = new AtomicInteger();
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

    void began() {
        running.incrementAndGet();
    }

    /** Its answer was taken in. On the JavaFX thread, as what waits runs there. */
    void ended() {
        if (running.decrementAndGet() == 0) {
            for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
                next.run();
            }
        }
    }

    /** On the JavaFX thread: runs that at once where nothing is under way. */
    void then(Runnable action) {
        if (running.get() == 0) {
            action.run();
        } else {
            waiting.add(action);
        }
    }
}
