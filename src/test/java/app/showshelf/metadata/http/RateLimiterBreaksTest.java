package app.showshelf.metadata.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import app.showshelf.library.Failure;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.ProviderException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

/** What a limiter does when the provider has refused a request. */
@Timeout(60)
class RateLimiterBreaksTest {
    @ParameterizedTest
    @EnumSource(Lane.class)
    void duringAShortBreakNobodySendsAnything(Lane lane) throws Exception {
        FakeTicker time = FakeTicker.standingStill();
        RateLimiter limiter = new RateLimiter(new RequestLimit(100, 1), time);
        limiter.refused(Duration.ofSeconds(3), limiter.acquire(Lane.USER));
        AtomicLong late = new AtomicLong();
        Thread.ofVirtual().start(() -> catchThrowable(() -> late.set(limiter.acquire(lane))));
        await().until(() -> limiter.waiting(lane) == 1);

        time.advance(Duration.ofMillis(2_990));
        await().during(Duration.ofMillis(30)).until(() -> late.get() == 0);
        time.advance(Duration.ofMillis(10));

        await().until(() -> late.get() > 0);
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

    private static int sentIn(RateLimiter limiter, FakeTicker time, Duration span) throws Exception {
        long end = time.nanos() + span.toNanos();
        int sent = 0;
        while (time.nanos() < end) {
            limiter.acquire(Lane.BACKGROUND);
            sent++;
        }
        return sent;
    }
}
