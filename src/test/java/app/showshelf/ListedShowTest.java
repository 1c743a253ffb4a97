package app.showshelf;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import app.showshelf.library.Failure.Kind;
import app.showshelf.library.FeedPosition;
import app.showshelf.library.FeedRepository;
import app.showshelf.library.LibraryEntities;
import app.showshelf.library.NextLookReason;
import app.showshelf.library.ShowRef;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;
import app.showshelf.store.Store;
import app.showshelf.store.StoreLocation;

import static org.assertj.core.api.Assertions.assertThat;

/** What it means for a show that a list of changes names it: a real store, a clock that the tests set. */
@Timeout(60)
class ListedShowTest extends FeedRig {
    @Test
    void aListedShowIsFetchedEarlyAndNoOther() {
        watchThree();
        feed.lists(POSITION, false, "2");

        assertThat(askedInTheNextHour()).containsExactly("2");
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
}
