package app.showshelf.metadata.http;

import java.util.concurrent.locks.Condition;

/** The time that a limiter lives in; tests have one of their own. */
public interface Ticker {

    /** The computer's own time. */
    Ticker SYSTEM = new Ticker() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void pause(Condition woken, long nanos) throws InterruptedException {
            woken.awaitNanos(nanos);
        }
    };

    /** Nanoseconds since some moment; they never go back. */
    long nanos();

    /** Waits until the condition is signalled or that much time has passed, or less. */
    void pause(Condition woken, long nanos) throws InterruptedException;
}
