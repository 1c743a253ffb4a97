package app.showshelf.bench;

/** Measures a piece of work. */
final class Meter {
    private final CountingDriver driver;
    private final HeapPeak heap;

    /** Work that says how many requests it took, and how many ticks it would have waited. */
    interface Work {
        Effort run() throws Exception;
    }

    /** What only the work itself knows. */
    record Effort(long requests, int ticks) {}

    Meter(CountingDriver driver, HeapPeak heap) {
        this.driver = driver;
        this.heap = heap;
    }

    Measure measure(String what, Work work) throws Exception {
        heap.reset();
        CountingDriver.Count before = driver.count();
        long start = System.nanoTime();
        Effort effort = work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Measure(what, effort.requests(), driver.count().minus(before), seconds, effort.ticks(), heap.megabytes());
    }
}
