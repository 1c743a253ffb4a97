package app.showshelf.ui.live;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import app.showshelf.ui.common.Job;
import app.showshelf.ui.common.Jobs;

/**
 * One question at a time. The user's question takes the place of the one before. A change of the library waits for the answer on
 * its way: where an answer takes longer than changes are apart, who asked anew each time would never have one. On the JavaFX thread.
 */
public final class Asking {
    private final Jobs jobs;
    private final Runnable askAgain;
    private Job job = Job.NONE;
    private boolean busy;
    private boolean outdated;

    /** {@code askAgain} is called after an answer that a change has overtaken. */
    public Asking(Jobs jobs, Runnable askAgain) {
        this.jobs = jobs;
        this.askAgain = askAgain;
    }

    /** Asks on a worker; an answer that is still on its way is dropped. */
    public <T> void ask(Callable<T> question, Consumer<? super T> answered, Runnable failed) {
        job.cancel();
        busy = true;
        outdated = false;
        job = jobs.run(question, answer -> {
            busy = false;
            answered.accept(answer);
            if (outdated) {
                askAgain.run();
            }
        }, _ -> {
            busy = false;
            failed.run();
        });
    }

    /** The library has changed: runs that, or the present question is asked again when it is answered. */
    public void changed(Runnable ask) {
        if (busy) {
            outdated = true;
        } else {
            ask.run();
        }
    }

    /** Nobody waits for an answer any more. */
    public void drop() {
        job.cancel();
        busy = false;
    }
}
