package app.showshelf.metadata.http;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.RequestBudget;

/**
 * Spaces the requests to one provider. In each lane first come is first served, and nobody in the background overtakes a user.
 * When the provider asks for a break, nobody sends anything until it is over: a short one is waited for, during a long one
 * all requests fail at once.
 */
public final class RateLimiter {
    private static final int TOO_MANY = 429;
    /** Whoever waits for longer than this rather hears of it. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Map<Lane, Deque<Thread>> waiting = new EnumMap<>(Lane.class);
    private final Ticker ticker;
    private final TokenBucket bucket;
    private final Pace pace = new Pace();

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

    /**
     * Waits until a request may be sent, and counts it as sent. An interrupted wait counts nothing.
     *
     * @return when it was sent, for {@link #refused} and {@link #accepted}
     * @throws ProviderException when the provider has asked for a break that lasts
     */
    public long acquire(Lane lane) throws InterruptedException, ProviderException {
        lock.lockInterruptibly();
        try {
            Deque<Thread> queue = waiting.get(lane);
            queue.addLast(Thread.currentThread());
            try {
                awaitTurn(lane);
                long now = ticker.nanos();
                bucket.take(now);
                return now;
            } finally {
                queue.remove(Thread.currentThread());
                moved.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * The provider asks for a break: nobody sends anything until it is over, and then all go slower for a while.
     *
     * @param advice how long the break is; null when the provider does not say
     * @param sentAt when the request was sent that it answered so
     */
    public void refused(Duration advice, long sentAt) {
        lock.lock();
        try {
            long now = ticker.nanos();
            pace.refused(advice, sentAt, bucket.used(now), now);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The provider has taken a request that was sent then. */
    public void accepted(long sentAt) {
        lock.lock();
        try {
            pace.accepted(sentAt);
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
            long now = ticker.nanos();
            bucket.use(pace.share(now), now);
            return bucket.budget(now);
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

    private void awaitTurn(Lane lane) throws InterruptedException, ProviderException {
        for (;;) {
            long now = ticker.nanos();
            long rest = pace.breakNanos(now);
            if (rest > PATIENCE.toNanos()) {
                throw new ProviderException(new Failure(Kind.TOO_MANY_REQUESTS, TOO_MANY), "The break is not over yet", null,
                        Duration.ofNanos(rest));
            }
            if (!isFirst(lane)) {
                moved.await();
                continue;
            }
            bucket.use(pace.share(now), now);
            long wait = Math.max(rest, bucket.waitNanos(lane, now));
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
