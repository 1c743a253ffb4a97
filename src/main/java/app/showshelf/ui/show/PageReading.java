package app.showshelf.ui.show;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import app.showshelf.ui.common.Job;
import app.showshelf.ui.common.Jobs;

/**
 * Reads what a page shows. Only the last question is answered, and none while something is being done: what was read before
 * would take it back on the screen. On the JavaFX thread.
 */
final class PageReading {
    private final Jobs jobs;
    private final Runnable readAgain;
    private Job reading = Job.NONE;
    private int doing;

    /** {@code readAgain} is called when the last thing in hand is done. */
    PageReading(Jobs jobs, Runnable readAgain) {
        this.jobs = jobs;
        this.readAgain = readAgain;
    }

    /** Asks, unless something is being done; a question on its way is dropped. */
    <T> void read(Callable<T> question, Consumer<? super T> answer) {
        if (doing == 0) {
            reading.cancel();
            reading = jobs.run(question, answer, _ -> {});
        }
    }

    /** Something is being done from now on. */
    void begin() {
        doing++;
        reading.cancel();
    }

    /** It is done, well or not. */
    void end() {
        doing--;
        if (doing == 0) {
            readAgain.run();
        }
    }

    /** Nobody waits for answers any more. */
    void stop() {
        reading.cancel();
    }
}
