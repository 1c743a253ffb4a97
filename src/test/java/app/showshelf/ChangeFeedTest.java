package app.showshelf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.library.FeedPosition;
import app.showshelf.library.FeedRepository;
import app.showshelf.library.LibraryEntities;
import app.showshelf.library.NextLookReason;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowPage;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;
import app.showshelf.store.Store;
import app.showshelf.store.StoreLocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What lists of changes do to a library: a real store, a clock that the tests set. */
@Timeout(60)
class ChangeFeedTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant POSITION = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2024-01-01T00:00:00Z");

    private final ScriptedFeed feed = new ScriptedFeed(2, HOUR);
    private final ScriptedProvider provider = new ScriptedProvider(ProviderId.TVMAZE).with(feed);
    private final String name = UUID.randomUUID().toString();
    private final TestLibrary library = new TestLibrary(StoreLocation.memory(name), provider);

    @AfterEach
    void close() {
        library.close();
    }

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
    void aListedShowIsFetchedEarlyAndNoOther() {
        watchThree();
        feed.lists(POSITION, false, "2");

        assertThat(askedInTheNextHour()).containsExactly("2");
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
    void ofAShowWithManySeasonsTheCurrentAndThoseAfterItFallDue() {
        provider.with("many", 1, 1, 1, 1, 1);
        watchAll("many", "1");
        feed.lists(POSITION, false, "many");

        assertThat(askedInTheNextHour()).containsExactly("many");
        assertThat(provider.seasonsOf("many").getLast()).containsExactly(5);
    }

    @Test
    void whatOurLastAnswerHasShownIsNotFetchedAgain() {
        provider.with(changed("1", LONG_AGO)).with(changed("2", LONG_AGO));
        watchAll("1", "2");
        feed.lists("1", LONG_AGO);

        assertThat(askedInTheNextHour()).isEmpty();
    }

    @Test
    void anAnswerThatIsOlderThanTheListIsFetchedAgainUntilItIsNewOrFourTimes() {
        provider.with(changed("1", LONG_AGO)).with(changed("2", LONG_AGO));
        watchAll("1", "2");
        Instant change = library.now();
        feed.lists("1", change);

        assertThat(looks("1", 30)).containsExactly(1, 2, 4, 8, 16);

        feed.lists("2", change);
        assertThat(looks("2", 2)).containsExactly(1, 2);
        provider.with(changed("2", change));
        assertThat(looks("2", 30)).containsExactly(2);
    }

    @Test
    void whereTheProviderGivesNoMomentsAnAnswerWithoutNewsIsFetchedOnceMore() {
        watchThree();
        feed.lists(POSITION, false, "1");

        assertThat(looks("1", 1)).containsExactly(1);
        assertThat(page("1").nextLookReason()).isEqualTo(NextLookReason.LISTED_BY_FEED);
        assertThat(page("1").seasons().getFirst().nextLookReason()).isEqualTo(NextLookReason.LISTED_BY_FEED);
        assertThat(looks("1", 29)).containsExactly(8);
        assertThat(page("1").nextLookReason()).isEqualTo(NextLookReason.OLD);
    }

    @Test
    void aShowThatIsGoneStaysAndSaysSo() {
        watchThree();
        provider.without("2");
        feed.lists(POSITION, false, "2");

        assertThat(askedInTheNextHour()).containsExactly("2");
        long show = library.showshelf().shows().findByRef(new ShowRef(ProviderId.TVMAZE, "2")).orElseThrow();
        assertThat(library.card(show).episodes()).isEqualTo(2);
        assertThat(library.showshelf().monitor().state().recent().getFirst().failure().kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(looks("2", 30)).isEmpty();
    }

    @Test
    void whatIsListedWhileTheShowIsBeingFetchedIsLookedForOnceMore() {
        watchThree();
        Map<String, Optional<Instant>> listed = Map.of("2", Optional.of(library.now()));
        AtomicInteger answers = new AtomicInteger();
        try (Store store = Store.open(StoreLocation.memory(name), LibraryEntities.ALL)) {
            FeedRepository feeds = new FeedRepository(store, library::now);
            provider.beforeEachAnswer(_ -> {
                if (answers.getAndIncrement() == 0) {
                    feeds.take(ProviderId.TVMAZE, SyncMode.ON_DEMAND, listed, new FeedPosition(POSITION, library.now()));
                }
            });
            library.showshelf().media().syncNow(row("2"));
            library.sync();
        }

        assertThat(answers).as("the answer may have been on its way before the change").hasValue(2);
        assertThat(page("2").nextLookReason()).as("both may have come out of a cache").isEqualTo(NextLookReason.LISTED_BY_FEED);
        assertThat(page("2").nextLookAt()).isEqualTo(library.now().plus(Duration.ofHours(8)));
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

    private void watchThree() {
        watchAll("1", "2", "3");
    }

    /** Their first fetch is over before the first turn of the feed that knows them. */
    private void watchAll(String... shows) {
        for (String show : shows) {
            watch(show);
        }
    }

    private void watch(String show) {
        long id = add(show);
        library.showshelf().media().setWatching(id, true);
        library.sync();
    }

    private long add(String show) {
        if (provider.lacks(show)) {
            provider.with(show, 2);
        }
        return library.showshelf().media().addShow(provider.summary(show));
    }

    private ShowPage page(String show) {
        return library.showshelf().queries().page(row(show)).orElseThrow();
    }

    private long row(String show) {
        return library.showshelf().shows().findByRef(new ShowRef(ProviderId.TVMAZE, show)).orElseThrow();
    }

    private void passHour() {
        hours(library, 1);
    }

    private static void hours(TestLibrary library, int count) {
        for (int i = 0; i < count; i++) {
            library.at(library.now().plus(HOUR));
            library.sync();
        }
    }

    private List<String> askedInTheNextHour() {
        int before = provider.asked().size();
        passHour();
        return provider.asked().subList(before, provider.asked().size());
    }

    /** In which of the next hours the show is fetched. */
    private List<Integer> looks(String show, int hours) {
        return IntStream.rangeClosed(1, hours).filter(_ -> askedInTheNextHour().contains(show)).boxed().toList();
    }

    private ShowFacts changed(String show, Instant at) {
        return new ShowFacts(new ShowRef(ProviderId.TVMAZE, show), null, null, "Show " + show, null, "About", ShowStatus.ENDED,
                LocalDate.of(2001, 1, 1), "Channel", "en", List.of(), null, null, 7.5, 10.0, null,
                List.of(ScriptedProvider.season(show, 1, 2)), at);
    }
}
