package app.showshelf.metadata.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import app.showshelf.metadata.Lane;
import app.showshelf.metadata.RequestBudget;

/** Spaces the requests to one provider. In each lane first come is first served, and nobody in the background overtakes a user. */
public final class RateLimiter {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Map<Lane, Deque<Thread>> waiting = new EnumMap<>(Lane.class);
    private final Ticker ticker;
    private final TokenBucket bucket;

    /** A limiter on the computer's own time. */
    public RateLimiter(RequestLimit limit) {
        this(limit, Ticker.SYSTEM);
    }

    /** A limiter on another time. */
    public RateLimiter(RequestLimit limit, Ticker ticker) {
        this.ticker = ticker;
        this.bucket = new TokenBucket(limit, ticker.nanos());
        for (Lane lane : Lane.values()) {
            waiting.put(lane, new ArrayDeque<>());
        }
    }

    /** Waits until a request may be sent, and counts it as sent. An interrupted wait counts nothing. */
    public void acquire(Lane lane) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            Deque<Thread> queue = waiting.get(lane);
            queue.addLast(Thread.currentThread());
            try {
                awaitTurn(lane);
                bucket.take(ticker.nanos());
            } finally {
                queue.remove(Thread.currentThread());
                moved.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Another limit, from now on, also for those who wait. */
    public void limit(RequestLimit limit) {
        lock.lock();
        try {
            bucket.change(limit, ticker.nanos());
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** What the limit leaves right now. */
    public RequestBudget budget() {
        lock.lock();
        try {
            return bucket.budget(ticker.nanos());
        } finally {
            lock.unlock();
        }
    }

    /** How many threads wait in that lane. */
    int waiting(Lane lane) {
        lock.lock();
        try {
            return waiting.get(lane).size();
        } finally {
            lock.unlock();
        }
    }

    private void awaitTurn(Lane lane) throws InterruptedException {
        for (;;) {
            if (!isFirst(lane)) {
                moved.await();
                continue;
            }
            long wait = bucket.waitNanos(lane, ticker.nanos());
            if (wait <= 0) {
                return;
            }
            ticker.pause(moved, wait);
        }
    }

    private boolean isFirst(Lane lane) {
        return waiting.get(lane).peekFirst() == Thread.currentThread() && (lane == Lane.USER || waiting.get(Lane.USER).isEmpty());
    }
}
