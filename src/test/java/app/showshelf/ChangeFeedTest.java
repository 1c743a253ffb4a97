package app.showshelf;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.library.FeedPosition;
import app.showshelf.library.FeedRepository;
import app.showshelf.library.LibraryEntities;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;
import app.showshelf.store.Store;
import app.showshelf.store.StoreLocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** When lists of changes are read, and from where on: a real store, a clock that the tests set. */
@Timeout(60)
class ChangeFeedTest extends FeedRig {
    @Test
    void nothingIsAskedWhileTooFewShowsMatter() {
        watch("1");
        add("2");

        passHour();

        assertThat(feed.asked()).isEmpty();
    }

    @Test
    void onlyShowsThatMatterInTheModeAreLookedFor() {
        watch("1");
        watch("2");
        add("3");
        passHour();
        assertThat(feed.asked()).last().isEqualTo(new ScriptedFeed.Asked(null, Set.of("1", "2")));

        library.in(SyncMode.GREEDY);
        passHour();
        passHour();
        assertThat(feed.asked().getLast().known()).containsExactlyInAnyOrder("1", "2", "3");
    }

    @Test
    void aFeedIsReadOncePerHourHoweverManyTicksThereAre() {
        watchThree();
        passHour();
        int before = feed.asked().size();

        library.at(library.now().plusSeconds(3_599));
        library.sync();
        assertThat(feed.asked()).hasSize(before);
        library.at(library.now().plusSeconds(1));
        library.sync();
        assertThat(feed.asked()).hasSize(before + 1);
    }

    @Test
    void aListThatLivesLongInCachesIsNotReadAgainSoonerNotEvenAfterARestart() {
        ScriptedFeed daily = new ScriptedFeed(1, Duration.ofDays(1));
        ScriptedProvider tmdb = new ScriptedProvider(ProviderId.TMDB).with(daily).with("1", 2);
        StoreLocation location = StoreLocation.memory(UUID.randomUUID().toString());
        try (Store held = Store.open(location, LibraryEntities.ALL)) {
            assertThat(held).isNotNull();
            try (TestLibrary first = new TestLibrary(location, tmdb)) {
                long show = first.showshelf().media().addShow(tmdb.summary("1"));
                first.showshelf().media().setWatching(show, true);
                first.sync();
                hours(first, 20);
            }
            assertThat(daily.asked()).hasSize(1);
            try (TestLibrary second = new TestLibrary(location, tmdb)) {
                second.at(TestLibrary.START.plus(HOUR.multipliedBy(21)));
                second.sync();
                assertThat(daily.asked()).hasSize(1);
                hours(second, 6);
                assertThat(daily.asked()).hasSize(2);
            }
        }
    }

    @Test
    void thePositionMovesWithEachStretchAndOnlyAfterSuccess() {
        watchThree();
        feed.lists(POSITION, true, "1");
        feed.fails(new Failure(Kind.BUSY, 503));

        assertThat(askedInTheNextHour()).containsExactly("1");
        assertThat(feed.asked()).extracting(ScriptedFeed.Asked::since).containsExactly(null, POSITION);

        feed.lists(POSITION.plusSeconds(5), false, "2");
        assertThat(askedInTheNextHour()).containsExactly("2");
        assertThat(feed.asked()).extracting(ScriptedFeed.Asked::since).containsExactly(null, POSITION, POSITION);
        passHour();
        assertThat(feed.asked().getLast().since()).isEqualTo(POSITION.plusSeconds(5));
    }

    @Test
    void whoWasAwayForSixtyDaysReadsOnFromWhereItStopped() {
        watchThree();
        feed.lists(POSITION, false);
        passHour();
        library.at(library.now().plus(Duration.ofDays(60)));
        feed.lists(POSITION.plus(Duration.ofDays(30)), true, "1");
        feed.lists(POSITION.plus(Duration.ofDays(60)), false, "3");

        library.sync();

        assertThat(feed.asked()).extracting(ScriptedFeed.Asked::since).containsExactly(null, POSITION,
                POSITION.plus(Duration.ofDays(30)));
        assertThat(provider.asked()).as("those of one go at the same time")
                .containsExactlyInAnyOrder("1", "2", "3", "1", "3");
    }

    @Test
    void aFeedThatFailsStopsNeitherTheTickNorTheNextHour() {
        watchThree();
        feed.breaks();
        passHour();
        feed.fails(new Failure(Kind.BAD_ANSWER, 200));
        watch("4");
        passHour();
        assertThat(provider.asked()).endsWith("4");
        feed.lists(POSITION, false, "1");

        assertThat(askedInTheNextHour()).containsExactly("1");
    }

    @Test
    void aProviderThatAsksUsToWaitIsLeftAlone() {
        watchThree();
        feed.fails(new Failure(Kind.KEY_REJECTED, 401));
        passHour();
        assertThat(library.showshelf().monitor().state().paused()).containsKey(ProviderId.TVMAZE);

        passHour();
        passHour();
        assertThat(feed.asked()).hasSize(1);

        library.showshelf().engine().retry(ProviderId.TVMAZE);
        library.sync();
        assertThat(feed.asked()).hasSize(2);
    }

    @Test
    void thePositionAndTheShowsAreWrittenTogether() {
        watchThree();
        try (Store store = Store.open(StoreLocation.memory(name), LibraryEntities.ALL)) {
            FeedRepository feeds = new FeedRepository(store, library::now);
            FeedPosition after = new FeedPosition(POSITION, library.now());
            Map<String, Optional<Instant>> broken = new HashMap<>();
            broken.put("1", Optional.empty());
            broken.put("2", null);

            assertThatThrownBy(() -> feeds.take(ProviderId.TVMAZE, SyncMode.ON_DEMAND, broken, after))
                    .isInstanceOf(NullPointerException.class);

            assertThat(feeds.position(ProviderId.TVMAZE)).isNotEqualTo(Optional.of(after));
            assertThat(library.showshelf().shows().findIncompleteSeasons()).isEmpty();
        }
    }
}
