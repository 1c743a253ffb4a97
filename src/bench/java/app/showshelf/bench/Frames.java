package app.showshelf.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javafx.animation.AnimationTimer;

/**
 * The times between the pulses of the JavaFX thread while something is done, and what that thread was at when one was long.
 * Begins and ends on the JavaFX thread.
 */
final class Frames extends AnimationTimer {
    private static final double LONG = 100;
    private static final double MUCH_WORK = 33;
    private static final int SAMPLE_MILLIS = 5;
    private static final int SHOWN = 12;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Thread fx = Thread.currentThread();
    private final List<Double> gaps = new ArrayList<>();
    private final List<Double> work = new ArrayList<>();
    private final Map<String, List<Double>> steps = new LinkedHashMap<>();
    private final Map<String, Integer> culprits = new HashMap<>();
    private final List<Sample> samples = new ArrayList<>();
    private final Thread sampler = Thread.ofPlatform().daemon().name("sampler").unstarted(this::sample);
    private List<Double> step = new ArrayList<>();
    private long last;
    private long worked;

    private record Sample(long at, StackTraceElement[] stack) {}

    /** In milliseconds: from pulse to pulse, and what the thread itself worked for each, which says more on a busy machine. */
    record Summary(Spread gaps, Spread work, List<String> culprits, Map<String, Spread> steps) {}

    /** Sorted and looked at in three places. */
    record Spread(int count, double median, double slowestInHundred, double longest) {
        static Spread of(List<Double> values) {
            double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return new Spread(sorted.length, sorted[sorted.length / 2], sorted[sorted.length * 99 / 100], sorted[sorted.length - 1]);
        }

        @Override
        public String toString() {
            return "median %.1f ms, 99 of 100 under %.1f ms, longest %.1f ms".formatted(median, slowestInHundred, longest);
        }
    }

    void begin() {
        last = System.nanoTime();
        worked = THREADS.getCurrentThreadCpuTime();
        sampler.start();
        start();
    }

    /** What is done from now on. */
    void step(String what) {
        step = steps.computeIfAbsent(what, _ -> new ArrayList<>());
    }

    @Override
    public void handle(long now) {
        long at = System.nanoTime();
        double gap = (at - last) / 1e6;
        long cpu = THREADS.getCurrentThreadCpuTime();
        double mine = (cpu - worked) / 1e6;
        gaps.add(gap);
        work.add(mine);
        step.add(mine);
        worked = cpu;
        synchronized (samples) {
            if (gap > LONG || mine > MUCH_WORK) {
                blame(last);
            }
            samples.clear();
        }
        last = at;
    }

    Summary ended() {
        stop();
        sampler.interrupt();
        List<String> worst = culprits.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(SHOWN)
                .map(one -> one.getValue() * SAMPLE_MILLIS + " ms at " + one.getKey()).toList();
        Map<String, Spread> each = new LinkedHashMap<>();
        steps.forEach((what, times) -> each.put(what, Spread.of(times)));
        return new Summary(Spread.of(gaps), Spread.of(work), worst, each);
    }

    private void blame(long since) {
        samples.stream().filter(sample -> sample.at() >= since).forEach(sample -> culprits.merge(ours(sample.stack()), 1, Integer::sum));
    }

    /** The frame that works, and those of our own code that asked it to. */
    private static String ours(StackTraceElement[] stack) {
        if (stack.length == 0) {
            return "nothing";
        }
        String own = Arrays.stream(stack).filter(frame -> frame.getClassName().startsWith("app.showshelf")).limit(3).map(Frames::name)
                .collect(Collectors.joining(" < "));
        return name(stack[0]) + (own.isEmpty()
                ? " < " + Arrays.stream(stack).skip(1).limit(3).map(Frames::name).collect(Collectors.joining(" < "))
                : " < " + own);
    }

    private static String name(StackTraceElement frame) {
        return frame.getClassName().replaceFirst(".*\\.", "") + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }

    private void sample() {
        try {
            while (true) {
                Thread.sleep(SAMPLE_MILLIS);
                Sample sample = new Sample(System.nanoTime(), fx.getStackTrace());
                synchronized (samples) {
                    samples.add(sample);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
