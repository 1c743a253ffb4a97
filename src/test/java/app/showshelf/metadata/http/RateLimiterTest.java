package app.showshelf.metadata.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import app.showshelf.library.Failure;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.RequestBudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

@Timeout(60)
class RateLimiterTest {
    private static final RequestLimit TEN_SECONDS = new RequestLimit(18, 10);

    private final List<String> order = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @CsvSource({"35,1,40,USER", "35,1,40,BACKGROUND", "18,10,20,USER", "18,10,20,BACKGROUND", "1,1,2,USER", "5,60,6,BACKGROUND"})
    void noWindowHoldsMoreThanTheProviderAllows(int requests, int seconds, int allowed, Lane lane) throws Exception {
        FakeTicker time = FakeTicker.jumping();
        RateLimiter limiter = new RateLimiter(new RequestLimit(requests, seconds), time);
        List<Long> sent = new ArrayList<>();
        for (int i = 0; i < 5 * requests; i++) {
            limiter.acquire(lane);
            sent.add(time.nanos());
        }

        long period = Duration.ofSeconds(seconds).toNanos();
        assertThat(sent).allSatisfy(from -> assertThat(sent.stream().filter(at -> at >= from && at <= from + period).count())
                .isLessThanOrEqualTo(allowed));
        // And it is not slower than the limit either.
        assertThat(sent.getLast() - sent.getFirst()).isLessThanOrEqualTo(5 * period);
    }

    @Test
    void spacesRequestsEvenly() throws Exception {
        FakeTicker time = FakeTicker.jumping();
        RateLimiter limiter = new RateLimiter(new RequestLimit(10, 1), time);
        limiter.acquire(Lane.BACKGROUND);
        long first = time.nanos();
        limiter.acquire(Lane.BACKGROUND);

        assertThat(Duration.ofNanos(time.nanos() - first)).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void backgroundLeavesTheBurstToTheUser() throws Exception {
        FakeTicker time = FakeTicker.standingStill();
        RateLimiter limiter = new RateLimiter(TEN_SECONDS, time);
        limiter.acquire(Lane.BACKGROUND);
        Thread background = acquiring(limiter, Lane.BACKGROUND, "background");
        await().until(() -> limiter.waiting(Lane.BACKGROUND) == 1);

        limiter.acquire(Lane.USER);

        assertThat(order).isEmpty();
        time.advance(Duration.ofSeconds(2));
        await().untilAsserted(() -> assertThat(order).containsExactly("background"));
        background.join();
    }

    @Test
    void theUserGoesBeforeTheBackgroundThatWaitedLonger() throws Exception {
        FakeTicker time = FakeTicker.standingStill();
        RateLimiter limiter = new RateLimiter(new RequestLimit(1, 1), time);
        limiter.acquire(Lane.USER);
        List<Thread> threads = new ArrayList<>();
        for (String name : List.of("background 1", "background 2", "user 1", "user 2")) {
            Lane lane = name.startsWith("user") ? Lane.USER : Lane.BACKGROUND;
            int before = limiter.waiting(lane);
            threads.add(acquiring(limiter, lane, name));
            await().until(() -> limiter.waiting(lane) == before + 1);
        }

        for (int sent = 1; sent <= 4; sent++) {
            int expected = sent;
            time.advance(Duration.ofSeconds(1));
            await().until(() -> order.size() == expected);
        }

        assertThat(order).containsExactly("user 1", "user 2", "background 1", "background 2");
        for (Thread thread : threads) {
            thread.join();
        }
    }

    @Test
    void anInterruptEndsTheWaitAndCountsNothing() throws Exception {
        RateLimiter limiter = new RateLimiter(new RequestLimit(1, 1), FakeTicker.standingStill());
        limiter.acquire(Lane.USER);
        AtomicReference<Throwable> first = new AtomicReference<>();
        AtomicReference<Throwable> second = new AtomicReference<>();
        Thread head = Thread.ofVirtual().start(() -> first.set(catchThrowable(() -> limiter.acquire(Lane.USER))));
        await().until(() -> limiter.waiting(Lane.USER) == 1);
        Thread behind = Thread.ofVirtual().start(() -> second.set(catchThrowable(() -> limiter.acquire(Lane.BACKGROUND))));
        await().until(() -> limiter.waiting(Lane.BACKGROUND) == 1);

        behind.interrupt();
        head.interrupt();

        await().untilAsserted(() -> assertThat(first.get()).isInstanceOf(InterruptedException.class));
        await().untilAsserted(() -> assertThat(second.get()).isInstanceOf(InterruptedException.class));
        assertThat(limiter.waiting(Lane.USER) + limiter.waiting(Lane.BACKGROUND)).isZero();
        assertThat(limiter.budget().left()).isZero();
    }

    @Test
    void saysWhatIsLeftOfTheLimit() throws Exception {
        FakeTicker time = FakeTicker.standingStill();
        RateLimiter limiter = new RateLimiter(TEN_SECONDS, time);
        assertThat(limiter.budget()).isEqualTo(new RequestBudget(18, 18, 10));

        limiter.acquire(Lane.USER);
        limiter.acquire(Lane.USER);

        assertThat(limiter.budget()).isEqualTo(new RequestBudget(16, 18, 10));
        time.advance(Duration.ofSeconds(10));
        assertThat(limiter.budget()).isEqualTo(new RequestBudget(18, 18, 10));
    }

    @Test
    void anotherLimitHoldsAtOnceAlsoForWhoWaits() throws Exception {
        FakeTicker time = FakeTicker.standingStill();
        RateLimiter limiter = new RateLimiter(new RequestLimit(1, 3600), time);
        limiter.acquire(Lane.USER);
        Thread waiting = acquiring(limiter, Lane.USER, "user");
        await().until(() -> limiter.waiting(Lane.USER) == 1);
        time.advance(Duration.ofSeconds(1));

        limiter.limit(new RequestLimit(10, 1));
        time.advance(Duration.ofMillis(100));

        await().untilAsserted(() -> assertThat(order).containsExactly("user"));
        assertThat(limiter.budget().capacity()).isEqualTo(10);
        waiting.join();
    }

    @ParameterizedTest
    @EnumSource(Lane.class)
    void duringAShortBreakNobodySendsAnything(Lane lane) throws Exception {
        FakeTicker time = FakeTicker.standingStill();
        RateLimiter limiter = new RateLimiter(new RequestLimit(100, 1), time);
        limiter.refused(Duration.ofSeconds(3), limiter.acquire(Lane.USER));
        Thread waiting = acquiring(limiter, lane, "late");
        await().until(() -> limiter.waiting(lane) == 1);

        time.advance(Duration.ofMillis(2_990));
        await().during(Duration.ofMillis(30)).until(order::isEmpty);
        time.advance(Duration.ofMillis(10));

        await().untilAsserted(() -> assertThat(order).containsExactly("late"));
        waiting.join();
    }

    @Test
    void duringALongBreakRequestsFailAtOnceAlsoThoseThatWaitAlready() throws Exception {
        FakeTicker time = FakeTicker.standingStill();
        RateLimiter limiter = new RateLimiter(new RequestLimit(1, 1), time);
        long sentAt = limiter.acquire(Lane.USER);
        List<AtomicReference<Throwable>> ends = new ArrayList<>();
        for (Lane lane : List.of(Lane.BACKGROUND, Lane.USER, Lane.BACKGROUND)) {
            AtomicReference<Throwable> end = new AtomicReference<>();
            ends.add(end);
            Thread.ofVirtual().start(() -> end.set(catchThrowable(() -> limiter.acquire(lane))));
        }
        await().until(() -> limiter.waiting(Lane.USER) == 1 && limiter.waiting(Lane.BACKGROUND) == 2);

        limiter.refused(Duration.ofMinutes(10), sentAt);

        await().untilAsserted(() -> assertThat(ends).allSatisfy(end -> assertThat(end.get()).isInstanceOfSatisfying(ProviderException.class,
                e -> assertThat(e.retryAfter()).isEqualTo(Duration.ofMinutes(10)))));
        time.advance(Duration.ofMinutes(6));
        assertThat(catchThrowable(() -> limiter.acquire(Lane.USER))).isInstanceOfSatisfying(ProviderException.class, e -> {
            assertThat(e.failure()).isEqualTo(new Failure(Failure.Kind.TOO_MANY_REQUESTS, 429));
            assertThat(e.retryAfter()).isEqualTo(Duration.ofMinutes(4));
        });
        time.advance(Duration.ofMinutes(4));
        limiter.acquire(Lane.USER);
    }

    @Test
    void afterABreakTheRateIsLowerAndComesBackSlowly() throws Exception {
        FakeTicker time = FakeTicker.jumping();
        RateLimiter limiter = new RateLimiter(new RequestLimit(40, 1), time);
        long sentAt = 0;
        for (int i = 0; i < 100; i++) {
            sentAt = limiter.acquire(Lane.BACKGROUND);
        }
        limiter.refused(Duration.ofSeconds(1), sentAt);

        assertThat(sentIn(limiter, time, Duration.ofSeconds(9))).as("at half the rate after the break").isBetween(155, 185);
        assertThat(limiter.budget().capacity()).isBetween(18, 22);
        time.advance(Duration.ofSeconds(60));
        assertThat(sentIn(limiter, time, Duration.ofSeconds(5))).as("a minute later").isBetween(160, 190);
        time.advance(Duration.ofMinutes(2));
        assertThat(limiter.budget().capacity()).isEqualTo(40);
    }

    @Test
    void refusalsOfWhatWasUnderWayTogetherSlowDownOnce() throws Exception {
        FakeTicker time = FakeTicker.jumping();
        RateLimiter limiter = new RateLimiter(new RequestLimit(40, 1), time);
        List<Long> sent = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            sent.add(limiter.acquire(Lane.USER));
        }
        for (long sentAt : sent.subList(54, 60)) {
            limiter.refused(Duration.ofSeconds(1), sentAt);
        }
        assertThat(limiter.budget().capacity()).isEqualTo(20);
    }

    /** A provider that allows ten a second and says no above that, as seen by a limiter that is set to thirty-five. */
    @Test
    void aProviderWithALowerLimitRefusesLessThanOneInTwenty() throws Exception {
        FakeTicker time = FakeTicker.jumping();
        RateLimiter limiter = new RateLimiter(new RequestLimit(35, 1), time);
        double tokens = 10;
        long before = time.nanos();
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            long now = limiter.acquire(Lane.BACKGROUND);
            tokens = Math.min(10, tokens + (now - before) / 1e8);
            before = now;
            if (tokens < 1) {
                refused++;
                limiter.refused(Duration.ofSeconds(1), now);
            } else {
                tokens--;
            }
        }
        assertThat(refused).isBetween(1, 20);
        assertThat(Duration.ofNanos(time.nanos())).as("and it is used well").isLessThan(Duration.ofSeconds(140));
    }

    @Test
    void withoutAdviceEachBreakIsTwiceAsLong() throws Exception {
        FakeTicker time = FakeTicker.jumping();
        RateLimiter limiter = new RateLimiter(new RequestLimit(40, 1), time);
        for (int seconds : new int[]{2, 4}) {
            long sentAt = limiter.acquire(Lane.USER);
            limiter.refused(null, sentAt);
            assertThat(limiter.acquire(Lane.USER) - sentAt).isGreaterThanOrEqualTo(Duration.ofSeconds(seconds).toNanos());
        }
        limiter.accepted(limiter.acquire(Lane.USER));
        long sentAt = limiter.acquire(Lane.USER);
        limiter.refused(null, sentAt);
        assertThat(limiter.acquire(Lane.USER) - sentAt).isBetween(Duration.ofSeconds(2).toNanos(), Duration.ofSeconds(3).toNanos());
    }

    @Test
    void onRealTimeItWaitsAsLongAsTheLimitSays() throws Exception {
        RateLimiter limiter = new RateLimiter(new RequestLimit(20, 1));
        long start = System.nanoTime();
        for (int i = 0; i < 6; i++) {
            limiter.acquire(Lane.BACKGROUND);
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(249));
    }

    @Test
    void thereIsNoLimitOfNothing() {
        assertThatThrownBy(() -> new RequestLimit(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RequestLimit(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int sentIn(RateLimiter limiter, FakeTicker time, Duration span) throws Exception {
        long end = time.nanos() + span.toNanos();
        int sent = 0;
        while (time.nanos() < end) {
            limiter.acquire(Lane.BACKGROUND);
            sent++;
        }
        return sent;
    }

    private Thread acquiring(RateLimiter limiter, Lane lane, String name) {
        return Thread.ofVirtual().start(() -> {
            try {
                limiter.acquire(lane);
                order.add(name);
            } catch (InterruptedException | ProviderException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
