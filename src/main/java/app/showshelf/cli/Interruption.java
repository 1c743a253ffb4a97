package app.showshelf.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a command, or the window, that is interrupted from outside, by Ctrl+C, a signal or the end of the desktop's session, close the library before the program is gone. */
public final class Interruption implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Interruption.class);
    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread farewell;

    private Interruption(Thread worker) {
        farewell = Thread.ofPlatform().name("farewell").unstarted(() -> interrupt(worker));
    }

    /** From now until {@link #close()} the end of the program waits for this thread, which is interrupted. */
    public static Interruption ofThisThread() {
        Interruption interruption = new Interruption(Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(interruption.farewell);
        return interruption;
    }

    private void interrupt(Thread worker) {
        worker.interrupt();
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The library was not closed in time");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException e) {
            LOG.debug("The program ends already", e);
        }
    }
}
