package app.showshelf.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
    private static final int SAMPLE_MILLIS = 5;
    private static final int SHOWN = 12;

    private final Thread fx = Thread.currentThread();
    private final List<Double> gaps = new ArrayList<>();
    private final Map<String, Integer> culprits = new HashMap<>();
    private final List<Sample> samples = new ArrayList<>();
    private final Thread sampler = Thread.ofPlatform().daemon().name("sampler").unstarted(this::sample);
    private long last;

    private record Sample(long at, StackTraceElement[] stack) {}

    /** In milliseconds. */
    record Summary(int pulses, double median, double slowestInHundred, double longest, List<String> culprits) {}

    static Frames begun() {
        Frames frames = new Frames();
        frames.last = System.nanoTime();
        frames.sampler.start();
        frames.start();
        return frames;
    }

    @Override
    public void handle(long now) {
        long at = System.nanoTime();
        double gap = (at - last) / 1e6;
        gaps.add(gap);
        synchronized (samples) {
            if (gap > LONG) {
                blame(last);
            }
            samples.clear();
        }
        last = at;
    }

    Summary ended() {
        stop();
        sampler.interrupt();
        double[] sorted = gaps.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        List<String> worst = culprits.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(SHOWN)
                .map(one -> one.getValue() * SAMPLE_MILLIS + " ms at " + one.getKey()).toList();
        return new Summary(sorted.length, sorted[sorted.length / 2], sorted[sorted.length * 99 / 100], sorted[sorted.length - 1], worst);
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
