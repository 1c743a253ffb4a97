package app.showshelf;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpareMemoryTest {
    private static final Duration ACTING = Duration.ofSeconds(1);

    private final AtomicInteger collected = new AtomicInteger();
    private Duration sinceAct = SpareMemory.REST;
    private boolean fetching;
    private final SpareMemory memory = new SpareMemory(() -> sinceAct, () -> fetching, collected::incrementAndGet);

    @Test
    void isGivenBackOnceInEachRest() {
        memory.look();
        memory.look();
        assertThat(collected).hasValue(1);

        sinceAct = ACTING;
        memory.look();
        sinceAct = SpareMemory.REST;
        memory.look();
        assertThat(collected).hasValue(2);
    }

    @Test
    void staysWhileTheUserActs() {
        sinceAct = ACTING;
        memory.look();
        assertThat(collected).hasValue(0);
    }

    @Test
    void staysWhileSomethingIsFetchedAndIsGivenBackAfterwards() {
        fetching = true;
        memory.look();
        assertThat(collected).hasValue(0);

        fetching = false;
        memory.look();
        assertThat(collected).hasValue(1);
    }
}
