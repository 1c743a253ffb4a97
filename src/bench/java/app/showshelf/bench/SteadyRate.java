package app.showshelf.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** How fast something is counted between the first tenth of it and the last: neither the start nor the end says anything. */
final class SteadyRate implements AutoCloseable {
    private static final int EVERY_MILLIS = 20;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final List<Look> looks = new ArrayList<>();

    private record Look(long nanos, long count) {}

    SteadyRate(LongSupplier count) {
        clock.scheduleAtFixedRate(() -> looks.add(new Look(System.nanoTime(), count.getAsLong())), 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Ends the counting. */
    double perSecond() throws InterruptedException {
        close();
        clock.awaitTermination(1, TimeUnit.SECONDS);
        long all = looks.getLast().count();
        Look first = reached(all / 10);
        Look last = reached(all * 9 / 10);
        return (last.count() - first.count()) * 1e9 / (last.nanos() - first.nanos());
    }

    private Look reached(long count) {
        return looks.stream().filter(look -> look.count() >= count).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
