package app.showshelf.ui.show;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import app.showshelf.library.Failure;
import app.showshelf.library.NextLookReason;
import app.showshelf.library.SeasonRow;
import app.showshelf.library.ShowCard;
import app.showshelf.settings.SyncMode;
import app.showshelf.sync.SyncState;
import app.showshelf.ui.TestShows;

import static org.assertj.core.api.Assertions.assertThat;

class SeasonWordsTest {
    private final SeasonWords words = new SeasonWords(TestShows.WORDS);
    private final SyncState idle = SyncState.idle(SyncMode.ON_DEMAND);

    @Test
    void aCompleteSeasonSaysWhenItIsLookedAtNext() {
        assertThat(of(TestShows.season(4, 11, 6, 5), idle)).extracting(SeasonItem::state, SeasonItem::text, SeasonItem::count)
                .containsExactly(SeasonItem.State.COMPLETE, "Complete, next look 18:00", "5 of 11");
    }

    @Test
    void whereThereIsRoomItSaysWhyThen() {
        assertThat(of(TestShows.season(4, 11, 6, 5), idle).look()).isEqualTo("Complete, next look at 18:00: new episodes may come");
    }

    @Test
    void everyReasonHasItsWords() {
        LookWords looks = new LookWords(TestShows.WORDS);

        assertThat(NextLookReason.values()).allSatisfy(
                reason -> assertThat(looks.sentence(TestShows.NOW.plusSeconds(60), reason, TestShows.NOW))
                        .startsWith("Next look at 14:01: "));
        assertThat(looks.sentence(TestShows.NOW, NextLookReason.DUE, TestShows.NOW)).isEqualTo("Next look now");
    }

    @Test
    void aFetchSaysHowMuchIsFetched() {
        SyncState running = with(List.of(new SyncState.Running(42, "x", List.of(3), TestShows.NOW)), List.of(), true);

        assertThat(of(TestShows.season(3, 8, 8, 8), running)).extracting(SeasonItem::state, SeasonItem::text)
                .containsExactly(SeasonItem.State.FETCHING, "Fetching 8 episodes");
        assertThat(of(TestShows.season(2, 8, 8, 8), running).state()).isEqualTo(SeasonItem.State.COMPLETE);
    }

    @Test
    void aFailureSaysWhyAndWhenItIsTriedAgain() {
        SeasonItem item = of(season(false, new Failure(Failure.Kind.BUSY, 503), 720), idle);

        assertThat(item).extracting(SeasonItem::state, SeasonItem::text, SeasonItem::detail)
                .containsExactly(SeasonItem.State.FAILED, "Sample catalogue is busy (503)", "Next try in 12 min");
    }

    @Test
    void waitingSaysForWhat() {
        SeasonRow owed = season(false, null, 0);
        SyncState line = with(List.of(), List.of(new SyncState.Waiting(42, "x", List.of(1), SyncState.Reason.WATCHING)), true);

        assertThat(of(owed, line).text()).isEqualTo("Waiting, next in line");
        assertThat(of(owed, idle).text()).isEqualTo("Waiting");
        assertThat(of(owed, with(List.of(), List.of(), false)).text()).isEqualTo("Waiting, you are offline");
        assertThat(words.of(owed, TestShows.card(42, "Ironbark", false, 0), idle, TestShows.NOW).text())
                .isEqualTo("Fetched once you watch it");
    }

    private SeasonItem of(SeasonRow season, SyncState sync) {
        ShowCard card = TestShows.card(42, "Ironbark", true, 0);
        return words.of(season, card, sync, TestShows.NOW);
    }

    private static SeasonRow season(boolean synced, Failure failure, long secondsToNext) {
        return new SeasonRow(1, 1, null, null, 6, 0, 0, 0, synced, null, TestShows.NOW.plusSeconds(secondsToNext), NextLookReason.RUNNING,
                1, failure, null);
    }

    private static SyncState with(List<SyncState.Running> running, List<SyncState.Waiting> waiting, boolean online) {
        return new SyncState(SyncMode.ON_DEMAND, running, waiting, waiting.size(), 0, List.of(), Map.of(), online, null, false);
    }
}
