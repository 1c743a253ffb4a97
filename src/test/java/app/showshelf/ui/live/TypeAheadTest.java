package app.showshelf.ui.live;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TypeAheadTest {
    private long now;
    private final TypeAhead typed = new TypeAhead(() -> now);

    @Test
    void joinsLettersWithoutARest() {
        typed.add("h");
        now += TimeUnit.MILLISECONDS.toNanos(900);

        assertThat(typed.goesOn()).isTrue();
        assertThat(typed.add("a")).isEqualTo("ha");
    }

    @Test
    void beginsAnewAfterARest() {
        typed.add("h");
        now += TimeUnit.MILLISECONDS.toNanos(1100);

        assertThat(typed.goesOn()).isFalse();
        assertThat(typed.add("a")).isEqualTo("a");
    }

    @Test
    void beginsAnewAfterAnotherKey() {
        typed.add("h");
        typed.end();

        assertThat(typed.add("a")).isEqualTo("a");
    }
}
