package app.showshelf.library.transfer;

import java.util.concurrent.CancellationException;

/** Ends the work of a thread that was interrupted, before the store hears of it. */
final class Stop {
    private Stop() {}

    static void ifInterrupted() {
        if (Thread.interrupted()) {
            throw new CancellationException("The work was cancelled");
        }
    }
}
