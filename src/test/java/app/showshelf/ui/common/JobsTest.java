package app.showshelf.ui.common;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import javafx.application.Platform;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class JobsTest extends FxTest {
    private static final Duration LONG = Duration.ofHours(1);

    private final List<String> heard = new ArrayList<>();

    @Test
    void theAnswerGoesToOneCallback() {
        Jobs jobs = new Jobs(Runnable::run, Runnable::run);
        jobs.run(() -> "done", heard::add, failure -> heard.add(failure.getMessage()));
        jobs.run(() -> {
            throw new IllegalStateException("broken");
        }, _ -> heard.add("no"), failure -> heard.add(failure.getMessage()));
        assertThat(heard).containsExactly("done", "broken");
    }

    @Test
    void aCancelOnTheFxThreadIsAlwaysInTime() {
        Queue<Runnable> fx = new ArrayDeque<>();
        Job job = new Jobs(Runnable::run, fx::add).run(() -> "done", heard::add, _ -> heard.add("failed"));
        job.cancel();
        fx.forEach(Runnable::run);
        assertThat(heard).isEmpty();
    }

    @Test
    void workLeavesTheFxThreadAndTheAnswerComesBack() throws Exception {
        try (Jobs jobs = Jobs.onThreads()) {
            AtomicBoolean workedOnFx = new AtomicBoolean(true);
            AtomicBoolean heardOnFx = new AtomicBoolean();
            doFx(() -> jobs.run(Platform::isFxApplicationThread, workedOnFx::set, _ -> {}));
            doFx(() -> jobs.run(() -> 1, _ -> heardOnFx.set(Platform.isFxApplicationThread()), _ -> {}));
            await().atMost(Duration.ofSeconds(5)).untilTrue(heardOnFx);
            await().atMost(Duration.ofSeconds(5)).untilFalse(workedOnFx);
        }
    }

    @Test
    void cancelInterruptsWhatRuns() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        try (Jobs jobs = Jobs.onThreads()) {
            Job job = jobs.perform(() -> sleepUntilInterrupted(started, interrupted), () -> {}, _ -> {});
            started.await();
            job.cancel();
            await().atMost(Duration.ofSeconds(5)).until(() -> interrupted.getCount() == 0);
        }
    }

    @Test
    void closingEndsWhatRunsAndStartsNothingMore() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        AtomicReference<String> late = new AtomicReference<>();
        Jobs jobs = Jobs.onThreads();
        jobs.perform(() -> sleepUntilInterrupted(started, interrupted), () -> {}, _ -> {});
        started.await();
        jobs.close();
        await().atMost(Duration.ofSeconds(5)).until(() -> interrupted.getCount() == 0);
        assertThat(jobs.run(() -> "late", late::set, _ -> {})).isSameAs(Job.NONE);
    }

    @Test
    void whatCanWaitWaitsUntilTheLastAnswerWasTakenIn() {
        Deque<Runnable> work = new ArrayDeque<>();
        Jobs jobs = new Jobs(work::add, Runnable::run);
        jobs.run(() -> "first", first -> {
            heard.add(first);
            jobs.run(() -> "second", heard::add, _ -> {});
        }, _ -> {});
        jobs.whenQuiet(LONG, () -> heard.add("quiet"));
        work.removeFirst().run();
        assertThat(heard).containsExactly("first");
        work.removeLast().run();
        assertThat(heard).containsExactly("first", "second", "quiet");
    }

    @Test
    void whatWasCancelledKeepsNobodyWaiting() {
        Queue<Runnable> work = new ArrayDeque<>();
        Jobs jobs = new Jobs(work::add, Runnable::run);
        Job never = jobs.run(() -> "never", heard::add, _ -> {});
        jobs.whenQuiet(LONG, () -> heard.add("quiet"));
        never.cancel();
        assertThat(heard).containsExactly("quiet");
    }

    @Test
    void nobodyWaitsForeverForQuiet() throws Exception {
        try (Jobs jobs = new Jobs(Thread::startVirtualThread, Platform::runLater)) {
            CountDownLatch waited = new CountDownLatch(1);
            doFx(() -> {
                jobs.perform(() -> new CountDownLatch(1).await(), () -> {}, _ -> {});
                jobs.whenQuiet(Duration.ofMillis(1), waited::countDown);
            });
            await().atMost(Duration.ofSeconds(5)).until(() -> waited.getCount() == 0);
        }
    }

    @Test
    void whatIsNotWantedAnyMoreDoesNotComeWhenItIsQuiet() {
        Queue<Runnable> work = new ArrayDeque<>();
        Jobs jobs = new Jobs(work::add, Runnable::run);
        jobs.run(() -> "done", heard::add, _ -> {});
        jobs.whenQuiet(LONG, () -> heard.add("quiet")).cancel();
        work.remove().run();
        assertThat(heard).containsExactly("done");
    }

    private static void sleepUntilInterrupted(CountDownLatch started, CountDownLatch interrupted) throws InterruptedException {
        started.countDown();
        try {
            new CountDownLatch(1).await();
        } finally {
            interrupted.countDown();
        }
    }
}
