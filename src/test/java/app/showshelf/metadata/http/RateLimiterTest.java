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
