package app.showshelf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import app.showshelf.library.ChangeSummary;
import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.EpisodeType;
import app.showshelf.library.Failure;
import app.showshelf.library.NextLookReason;
import app.showshelf.library.SeasonFacts;
import app.showshelf.library.SeasonRow;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowPage;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.settings.ProviderId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What the library says of each season and show: looked at when, looked at next when and why, and what the last look changed. */
class NextLookTest {
    private static final LocalDate TODAY = LocalDate.ofInstant(TestLibrary.START, ZoneOffset.UTC);

    private final ScriptedProvider tmdb = new ScriptedProvider(ProviderId.TMDB);
    private final TestLibrary library = new TestLibrary(tmdb);

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void eachSeasonSaysWhyItIsLookedAtNext() {
        tmdb.with(show("1", ScriptedProvider.season("1", 0, 1), ScriptedProvider.season("1", 1, 3), comingShort(2), airing(3)));
        ShowPage page = synced("1");
        assertThat(page.seasons()).extracting(SeasonRow::number, SeasonRow::nextLookReason).containsExactly(
                tuple(1, NextLookReason.OLD), tuple(2, NextLookReason.COMING_SHORT), tuple(3, NextLookReason.AIRING),
                tuple(0, NextLookReason.SPECIALS));
        assertThat(page.seasons()).allSatisfy(season -> assertThat(season.syncedAt()).isEqualTo(library.now()));
        assertThat(season(page, 3).nextLookAt()).isEqualTo(library.now().plus(Duration.ofHours(6)));
        assertThat(page.nextLookAt()).isEqualTo(season(page, 3).nextLookAt());
        assertThat(page.nextLookReason()).isEqualTo(NextLookReason.AIRING);
    }

    @Test
    void aShowThatWasNeverFetchedIsDue() {
        tmdb.with("1", 3);
        long show = library.showshelf().media().addShow(tmdb.summary("1"));
        ShowPage page = page(show);
        assertThat(page.nextLookReason()).isEqualTo(NextLookReason.DUE);
        assertThat(page.nextLookAt()).isEqualTo(library.now());
        assertThat(page.detailsCheckedAt()).isNull();
        assertThat(page.lastChanges()).isNull();
    }

    @Test
    void aShowWithoutSeasonsIsLookedAtBecauseTheyMayCome() {
        tmdb.with(show("1"));
        ShowPage page = synced("1");
        assertThat(page.nextLookReason()).isEqualTo(NextLookReason.NO_SEASONS);
        assertThat(page.nextLookAt()).isEqualTo(library.now().plus(Duration.ofDays(7)));
    }

    @Test
    void aSeasonThatFailedIsTriedAgain() {
        tmdb.with(show("1", ScriptedProvider.season("1", 1, 3).withFailure(new Failure(Failure.Kind.BUSY, 500)),
                ScriptedProvider.season("1", 2, 3)));
        ShowPage page = synced("1");
        assertThat(season(page, 1).nextLookReason()).isEqualTo(NextLookReason.RETRY);
        assertThat(season(page, 1).syncedAt()).isNull();
        assertThat(season(page, 1).lastChanges()).isNull();
        assertThat(page.nextLookReason()).isEqualTo(NextLookReason.RETRY);
    }

    @Test
    void whatTheUserWantsAgainIsDue() {
        tmdb.with("1", 3);
        ShowPage page = synced("1");
        library.showshelf().media().syncAllNow();
        page = page(page.card().id());
        assertThat(page.nextLookReason()).isEqualTo(NextLookReason.DUE);
        assertThat(season(page, 1).nextLookReason()).isEqualTo(NextLookReason.DUE);
    }

    @Test
    void eachSeasonSaysWhatTheLastLookChanged() {
        tmdb.with("1", 3, 3);
        ShowPage first = synced("1");
        assertThat(first.lastChanges()).isEqualTo(new ChangeSummary(6, 0, 0, 0, 0, false));
        assertThat(season(first, 2).lastChanges()).isEqualTo(new ChangeSummary(3, 0, 0, 0, 0, false));
        tmdb.with(show("1", ScriptedProvider.season("1", 1, 3), ScriptedProvider.season("1", 2, 5)));
        library.at(library.now().plus(Duration.ofDays(91)));
        ShowPage second = synced("1");
        assertThat(season(second, 1).lastChanges()).isEqualTo(ChangeSummary.NONE);
        assertThat(season(second, 2).lastChanges()).isEqualTo(new ChangeSummary(2, 0, 0, 0, 0, false));
        assertThat(second.lastChanges()).isEqualTo(new ChangeSummary(2, 0, 0, 0, 0, false));
    }

    private ShowPage synced(String id) {
        long show = library.showshelf().media().openShow(tmdb.summary(id)).card().id();
        library.sync();
        return page(show);
    }

    private ShowPage page(long show) {
        return library.showshelf().queries().page(show).orElseThrow();
    }

    private static SeasonRow season(ShowPage page, int number) {
        return page.seasons().stream().filter(season -> season.number() == number).findFirst().orElseThrow();
    }

    private static ShowFacts show(String id, SeasonFacts... seasons) {
        return new ShowFacts(new ShowRef(ProviderId.TMDB, id), null, null, "Show " + id, null, "About", ShowStatus.RUNNING,
                LocalDate.of(2001, 1, 1), null, null, List.of(), null, null, null, null, null, Stream.of(seasons).toList());
    }

    /** The provider counts one more than it lists. */
    private static SeasonFacts comingShort(int number) {
        SeasonFacts whole = ScriptedProvider.season("1", number, 3);
        return whole.withEpisodes(whole.episodes().subList(0, 2));
    }

    private static SeasonFacts airing(int number) {
        Instant tonight = TestLibrary.START.plus(Duration.ofHours(8));
        return new SeasonFacts("1-" + number, number, null, null, TODAY, null, 1, List.of(new EpisodeFacts("1-3-1", 1, EpisodeType.REGULAR,
                "Title", "Summary", TODAY, tonight, 45, null)), null);
    }
}
