package app.showshelf.bench;

import java.lang.management.ManagementFactory;

import com.sun.management.OperatingSystemMXBean;

/** Measures a piece of work. */
final class Meter {
    private final OperatingSystemMXBean processor = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
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
        long cpu = processor.getProcessCpuTime();
        long start = System.nanoTime();
        Effort effort = work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        double computed = (processor.getProcessCpuTime() - cpu) / 1e9;
        return new Measure(what, effort.requests(), driver.count().minus(before), seconds, computed, effort.ticks(), heap.megabytes());
    }
}
