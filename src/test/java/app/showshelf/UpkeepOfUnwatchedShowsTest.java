package app.showshelf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import app.showshelf.library.ShowFacts;
import app.showshelf.library.StaleShow;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing that is stored grows older than 180 days without a look, although nobody watches it. */
@Timeout(60)
class UpkeepOfUnwatchedShowsTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final ScriptedProvider provider = new ScriptedProvider(ProviderId.TMDB);
    private final TestLibrary library = new TestLibrary(provider);

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aShowWithoutEpisodesHasItsFactsRefreshedAndNothingElse() {
        long show = add("1");
        provider.with(renamed(provider.facts("1")));
        pass(79);
        assertThat(library.card(show).name()).isEqualTo("Show 1");

        pass(2);

        assertThat(library.card(show).name()).isEqualTo("Another name");
        assertThat(library.card(show).watching()).isFalse();
        assertThat(library.card(show).episodes()).isZero();
        assertThat(provider.asked()).isEmpty();
    }

    @Test
    void ofAShowThatIsNoLongerWatchedWhatIsStoredIsRefreshed() {
        long show = add("1");
        library.showshelf().media().setWatching(show, true);
        library.sync();
        library.showshelf().media().setWatching(show, false);
        provider.with("1", 3, 5);

        pass(81);
        pass(1);

        assertThat(provider.seasonsOf("1")).containsExactly(List.of(1), List.of(1));
        assertThat(library.card(show).episodes()).isEqualTo(3);
        assertThat(library.card(show).watching()).isFalse();
    }

    @Test
    void anAttemptThatFailsCountsAndChangesNothing() {
        long show = add("1");
        provider.without("1");

        pass(81);

        assertThat(stale()).isEmpty();
        assertThat(library.card(show).name()).isEqualTo("Show 1");
        assertThat(library.showshelf().monitor().state().recent()).hasSize(1);
        pass(1);
        assertThat(library.showshelf().monitor().state().recent()).hasSize(1);
    }

    @Test
    void manyShowsHaveTheirTurnHourByHour() {
        IntStream.rangeClosed(1, 12).forEach(i -> add("s" + i));

        pass(81);
        assertThat(stale()).hasSize(4);
        library.sync();
        assertThat(stale()).hasSize(4);
        library.at(library.now().plus(Duration.ofHours(1)));
        library.sync();
        assertThat(stale()).isEmpty();
    }

    @Test
    void whoWasAwayTooLongCatchesUpAtOnce() {
        IntStream.rangeClosed(1, 30).forEach(i -> add("s" + i));

        pass(150);

        assertThat(stale()).isEmpty();
    }

    @Test
    void noShowGetsOlderWhileTheLibraryIsOpenADayAWeek() {
        IntStream.rangeClosed(1, 20).forEach(i -> add("s" + i));
        Instant end = library.now().plus(DAY.multipliedBy(400));

        for (; library.now().isBefore(end); pass(7)) {
            assertThat(library.showshelf().shows().findUnwatchedAskedBefore(library.now().minus(DAY.multipliedBy(95)), 1)).isEmpty();
        }
    }

    @Test
    void inTheModeThatFetchesAllNothingIsFetchedTwice() {
        add("1");
        library.in(SyncMode.GREEDY).sync();

        pass(81);

        assertThat(provider.asked()).hasSizeLessThanOrEqualTo(2);
        assertThat(library.showshelf().monitor().state().recent()).hasSizeLessThanOrEqualTo(2);
    }

    private long add(String show) {
        provider.with(show, 2);
        return library.showshelf().media().addShow(provider.summary(show));
    }

    /** The library was closed for so many days, as far as the sync can see. */
    private void pass(int days) {
        library.at(library.now().plus(DAY.multipliedBy(days)));
        library.sync();
    }

    private List<StaleShow> stale() {
        return library.showshelf().shows().findUnwatchedAskedBefore(library.now().minus(DAY.multipliedBy(80)), 100);
    }

    private static ShowFacts renamed(ShowFacts facts) {
        return new ShowFacts(facts.ref(), null, null, "Another name", null, facts.overview(), facts.status(), facts.firstAirDate(),
                facts.network(), facts.language(), facts.genres(), null, null, facts.rating(), facts.popularity(), null, facts.seasons());
    }
}
