package app.showshelf;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.Failure.Kind;
import app.showshelf.library.ShowFacts;
import app.showshelf.metadata.Lane;
import app.showshelf.settings.SyncMode;

import static org.assertj.core.api.Assertions.assertThat;

/** What is stored of a show that changes, or is changed, while it is being fetched. */
@Timeout(60)
class FetchedShowTest extends EngineRig {
    @Test
    void aMarkMadeDuringAFetchSurvivesIt() throws Exception {
        scripted.with("1", 4);
        long show = add("1");
        open("1");
        library.sync();
        scripted.with("1", 3);
        now(show);
        long vanished = allEpisodes().getLast();
        // Hidden once; a second answer without it would delete it, had the user not marked it meanwhile.
        library.at(library.now().plusSeconds(60));
        tmdb.steer(_ -> library.showshelf().marks().episode(vanished, true));
        now(show);
        tmdb.steer(_ -> {});
        scripted.with("1", 4);
        now(show);
        EpisodeRow row = library.showshelf().queries().episodes(show, 1).getLast();
        assertThat(row.id()).isEqualTo(vanished);
        assertThat(row.watched()).isTrue();
    }

    @Test
    void aShowThatIsRemovedDuringItsFetchBreaksNothing() throws Exception {
        scripted.with("1", 4).with("2", 2);
        long one = add("1");
        long two = add("2");
        tmdb.steer(asked -> {
            if (asked.show().equals("1")) {
                sql("delete from tv_show where id = " + one);
            }
        });
        library.in(SyncMode.GREEDY).sync();
        library.showshelf().media().syncNow(one);
        library.sync();
        assertThat(library.card(two).episodes()).isEqualTo(2);
        assertThat(library.showshelf().monitor().state().paused()).isEmpty();
        assertThat(library.showshelf().engine().underWay(one)).isEmpty();
    }

    @Test
    void aShowWithoutSeasonsIsLookedAtAgainAfterAWeekAndNotInEveryTick() throws Exception {
        scripted.with("1");
        long show = add("1");
        library.in(SyncMode.GREEDY).sync();
        library.sync();
        assertThat(tmdb.asked()).isEmpty();
        library.at(library.now().plus(Duration.ofDays(8)));
        library.sync();
        library.sync();
        assertThat(tmdb.asked()).hasSize(1);
        scripted.with("1", 3);
        library.at(library.now().plus(Duration.ofDays(8)));
        library.sync();
        assertThat(library.card(show).episodes()).isEqualTo(3);
    }

    @Test
    void anAnnouncedSeasonThatIsTakenBackGoesAndOneWithEpisodesStays() throws Exception {
        scripted.with("1", 2, 3, 0);
        long show = add("1");
        ShowFacts shorter = scripted.details("1", Lane.USER);
        scripted.with(shorter.withSeasons(List.of(ScriptedProvider.season("1", 1, 2), ScriptedProvider.season("1", 2, 3))));
        library.in(SyncMode.GREEDY).sync();
        assertThat(library.card(show).seasons()).isEqualTo(2);
        scripted.with("1", 2);
        now(show);
        assertThat(library.card(show).seasons()).isEqualTo(2);
        assertThat(library.card(show).episodes()).isEqualTo(5);
        assertThat(season(show, 2).failure().kind()).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void aHugeSeasonMayVanishAndComeBack() throws Exception {
        scripted.with("1", 4_000, 1);
        long show = add("1");
        library.in(SyncMode.GREEDY).sync();
        scripted.with("1", 2_500, 1);
        now(show);
        assertThat(library.card(show).episodes()).isEqualTo(2_501);
        scripted.with("1", 4_000, 1);
        now(show);
        assertThat(library.card(show).episodes()).isEqualTo(4_001);
    }
}
