package app.showshelf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import app.showshelf.settings.SyncMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Thousands of shows and of episodes. */
@Timeout(60)
class LargeLibraryTest extends EngineRig {
    @Test
    void thousandsOfWatchedShowsAreOneQuickQuestion() {
        sql("""
                insert into tv_show (id, provider, provider_id, name, status, genres, watching, next_check_at, created_at, updated_at)
                select 1000000 + x, 'TMDB', 'm' || x, 'Show ' || x, 'UNKNOWN', array[], true, timestamp with time zone '2000-01-01 00:00:00Z',
                       current_timestamp, current_timestamp from system_range(1, 3000)""");
        List<Long> watching = library.showshelf().shows().getWatchingTVShowIds();
        assertThat(watching).hasSize(3_000);
        library.showshelf().shows().findIncompleteSeasonsByShowIds(watching);
        long began = System.nanoTime();
        assertThat(library.showshelf().shows().findIncompleteSeasonsByShowIds(watching)).hasSize(3_000);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aSeasonOfThousandsIsMarkedAndUnmarkedQuickly() throws Exception {
        scripted.with("1", 5_000);
        long show = add("1");
        library.in(SyncMode.GREEDY).sync();
        library.at(Instant.parse("2150-01-01T00:00:00Z"));
        long began = System.nanoTime();
        library.showshelf().marks().season(show, 1, true);
        assertThat(library.card(show).marked()).isEqualTo(5_000);
        library.showshelf().marks().season(show, 1, false);
        assertThat(library.card(show).marked()).isZero();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
    }
}
