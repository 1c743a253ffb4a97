package app.showshelf;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import app.showshelf.library.SyncReport;
import app.showshelf.metadata.Lane;
import app.showshelf.settings.SyncMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the user waits for, beside whatever else is being fetched. */
@Timeout(60)
class OpenedShowTest extends EngineRig {
    @Test
    void openingAShowFetchesItAtOnceWhileSlowFetchesHoldAllWorkers() throws Exception {
        IntStream.rangeClosed(1, 30).forEach(i -> scripted.with("slow" + i, 2));
        scripted.with("opened", 3);
        for (int i = 1; i <= 30; i++) {
            add("slow" + i);
        }
        tmdb.steer(asked -> {
            if (asked.lane() == Lane.BACKGROUND) {
                answers.await();
            }
        });
        library.in(SyncMode.GREEDY);
        assertThat(library.showshelf().media().syncIncompleteSeasons()).isEqualTo(SyncReport.NOTHING);
        int workers = library.showshelf().monitor().state().running().size();
        assertThat(workers).isLessThan(30);

        long opened = add("opened");
        open("opened");
        await().untilAsserted(() -> assertThat(library.card(opened).episodes()).isEqualTo(3));
        await("what is stored may not have ended yet").until(() -> library.showshelf().monitor().state().running().size() == workers);
        assertThat(tmdb.asked().getLast().lane()).isEqualTo(Lane.USER);

        answers.countDown();
        library.sync();
        assertThat(library.showshelf().shows().findIncompleteSeasons()).isEmpty();
    }

    @Test
    void aSecondOpeningJoinsTheFetchThatIsUnderWay() throws Exception {
        scripted.with("1", 2);
        long show = add("1");
        tmdb.steer(_ -> answers.await());
        open("1");
        CompletableFuture<?> first = library.showshelf().engine().underWay(show).orElseThrow();
        open("1");
        assertThat(library.showshelf().engine().underWay(show)).contains(castOf(first));
        answers.countDown();
        library.sync();
        assertThat(tmdb.askedShows()).containsExactly("1");
        assertThat(library.card(show).episodes()).isEqualTo(2);
    }

    @Test
    void whatTheUserAsksForDuringABackgroundFetchComesAfterIt() throws Exception {
        scripted.with("1", 2);
        long show = add("1");
        tmdb.steer(_ -> answers.await());
        library.in(SyncMode.GREEDY).showshelf().media().syncIncompleteSeasons();
        library.showshelf().media().syncNow(show);
        answers.countDown();
        library.sync();
        assertThat(tmdb.asked()).extracting(SteeredProvider.Asked::lane).containsExactly(Lane.BACKGROUND, Lane.USER);
        assertThat(tmdb.mostAtOnce()).isEqualTo(1);
    }

    @Test
    void aShowIsNeverFetchedTwiceAtTheSameTimeHoweverOftenItIsAskedFor() throws Exception {
        scripted.with("1", 2);
        long show = add("1");
        library.in(SyncMode.GREEDY);
        List<Thread> users = IntStream.range(0, 8).mapToObj(_ -> Thread.ofVirtual().start(() -> {
            for (int i = 0; i < 20; i++) {
                library.showshelf().media().syncNow(show);
                library.showshelf().media().syncIncompleteSeasons();
            }
        })).toList();
        for (Thread user : users) {
            user.join();
        }
        library.sync();
        assertThat(tmdb.mostAtOnce()).isEqualTo(1);
        assertThat(library.showshelf().engine().underWay(show)).isEmpty();
        assertThat(library.card(show).episodes()).isEqualTo(2);
    }

    @SuppressWarnings("unchecked")
    private static <T> CompletableFuture<T> castOf(CompletableFuture<?> future) {
        return (CompletableFuture<T>) future;
    }
}
