package app.showshelf.ui.upnext;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import app.showshelf.library.Backlog;
import app.showshelf.library.EpisodeRow;
import app.showshelf.library.EpisodeType;
import app.showshelf.library.UpNext;
import app.showshelf.ui.TestShows;

import static org.assertj.core.api.Assertions.assertThat;

class UpNextWordsTest {
    private final UpNextWords words = new UpNextWords(TestShows.WORDS);

    static Stream<Arguments> episodes() {
        UpNext plain = TestUpNext.show(1, "Glass Orchard", 6, "2026-11-01", 5);
        return Stream.of(
                Arguments.of(plain, "Title 6", "S2 E6 · Aired 1 Nov · 50 min", "4 more after this", ""),
                Arguments.of(TestUpNext.show(1, "Glass Orchard", 6, "2026-11-22", 1), "Title 6", "S2 E6 · Aired today · 50 min",
                        "Caught up after this", "New"),
                Arguments.of(TestUpNext.show(1, "Glass Orchard", 6, "2026-11-21", 2, null), "Title 6", "S2 E6 · Aired yesterday",
                        "1 more after this", "New"),
                Arguments.of(TestUpNext.show(1, "Glass Orchard", 1, "2024-01-05", 9), "Title 1", "S2 E1 · Aired 5 Jan 2024 · 50 min",
                        "8 more after this", "Continue with season 2"),
                Arguments.of(with(plain, null, false), "Episode 6", "S2 E6 · Aired 1 Nov", "4 more after this", "Not begun"));
    }

    @ParameterizedTest
    @MethodSource("episodes")
    void anEpisodeIsSaidInItsWords(UpNext show, String name, String facts, String left, String pill) {
        UpNextLine line = words.of(show, TestShows.NOW);
        assertThat(line.name()).isEqualTo(name);
        assertThat(line.facts()).isEqualTo(facts);
        assertThat(line.left()).isEqualTo(left);
        assertThat(line.pill()).isEqualTo(pill);
    }

    private static UpNext with(UpNext show, String name, boolean begun) {
        EpisodeRow was = show.episode();
        var row = new EpisodeRow(1, "e", was.number(), EpisodeType.REGULAR, name, null, was.airDate(), null, null, null, null);
        return new UpNext(1, show.ref(), show.show(), 2, row, 0, 10, begun, null, new Backlog(5, 0, 0, 0));
    }
}
