package app.showshelf.metadata.http;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import app.showshelf.metadata.Lane;

import static org.assertj.core.api.Assertions.assertThat;

/** How much of a limit is used when those who wait wake a little late. */
class TokenBucketTest {
    private static final long LATE = Duration.ofMillis(3).toNanos();
    private static final long TEN_SECONDS = Duration.ofSeconds(10).toNanos();

    @Test
    void wakingALittleLateCostsNoRequests() {
        TokenBucket bucket = new TokenBucket(new RequestLimit(35, 1), 0);
        int sent = 0;
        long now = 0;
        while (now < TEN_SECONDS) {
            bucket.use(1, now);
            bucket.take(now);
            sent++;
            now += Math.max(0, bucket.waitNanos(Lane.BACKGROUND, now)) + LATE;
        }
        assertThat(sent).isBetween(345, 352);
    }
}
