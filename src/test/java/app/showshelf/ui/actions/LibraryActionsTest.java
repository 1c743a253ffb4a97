package app.showshelf.ui.actions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import app.showshelf.library.Former;
import app.showshelf.library.FormerShow;
import app.showshelf.library.UserChange;
import app.showshelf.text.Texts;
import app.showshelf.ui.FakeChanges;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Toast;
import app.showshelf.ui.common.Toasts;

import static org.assertj.core.api.Assertions.assertThat;

class LibraryActionsTest {
    private final FakeChanges changes = new FakeChanges();
    private final Toasts toasts = new Toasts();
    private final LibraryActions actions = new LibraryActions(new ChangeHistory(changes, new Jobs(Runnable::run, Runnable::run)),
            new Texts(Locale.ENGLISH), toasts);

    @Test
    void whatWasDoneIsSaidAndCanBeUndoneAndDoneAgainByItsToast() {
        assertThat(actions.markEpisode(4, true, "Dark Water S1 E4").join()).isTrue();
        assertThat(said()).containsExactly("Marked Dark Water S1 E4 watched");
        act();
        assertThat(said()).containsExactly("Undone: Marked Dark Water S1 E4 watched");
        assertThat(changes.marks.get(4L).watchedAt()).isNull();
        act();
        assertThat(said()).containsExactly("Marked Dark Water S1 E4 watched");
        assertThat(changes.marks.get(4L).watchedAt()).isNotNull();
    }

    @Test
    void eachActHasItsSentence() {
        actions.markSeason(1, 2, true, "Dark Water, season 2");
        actions.markUpTo(3, "Dark Water S1 E3");
        actions.setWatching(List.of(1L), true);
        assertThat(said()).containsExactly("Marked Dark Water, season 2 watched, 3 episodes",
                "Marked all up to Dark Water S1 E3 watched, 3 episodes", "Watching Show 1");
        actions.setWatching(List.of(1L, 2L), false);
        actions.remove(List.of(5L, 6L));
        actions.markShows(List.of(7L), false);
        assertThat(said()).containsExactly("No longer watching 2 shows", "Removed 2 shows. Marks are kept 30 days.", "Nothing changed");
    }

    @Test
    void toOpenAShowForTheFirstTimeIsAStepThatCanBeUndone() {
        changes.shows.put(7L, new FormerShow(7, true, Instant.parse("2026-01-02T03:04:05Z"), null));
        actions.opened(new UserChange(new Former(List.of(), List.of(new FormerShow(7, false, null, null))), "Dark Water"));
        assertThat(said()).containsExactly("Watching Dark Water");
        actions.undo();
        assertThat(said().getLast()).isEqualTo("Undone: Watching Dark Water");
        assertThat(changes.shows.get(7L).watching()).isFalse();
        actions.redo();
        assertThat(changes.shows.get(7L).watching()).isTrue();
    }

    @Test
    void severalEpisodesAreOneStep() {
        actions.markEpisodes(List.of(4L, 5L, 9L), true, "Dark Water");
        assertThat(said()).containsExactly("Marked Dark Water watched, 3 episodes");
        actions.undo();
        assertThat(changes.marks.values()).hasSize(3).allMatch(mark -> mark.watchedAt() == null);
    }

    @Test
    void fiftyStepsAreUndoneAndDoneAgain() {
        for (long i = 1; i <= 50; i++) {
            actions.markEpisode(i, true, "Episode " + i);
        }
        for (int i = 0; i < 50; i++) {
            actions.undo();
        }
        assertThat(changes.marks.values()).hasSize(50).allMatch(mark -> mark.watchedAt() == null && mark.plays() == 0);
        for (int i = 0; i < 50; i++) {
            actions.redo();
        }
        assertThat(changes.marks.values()).allMatch(mark -> mark.watchedAt() != null && mark.plays() == 1);
    }

    @Test
    void withNothingToUndoItSaysSo() {
        actions.undo();
        actions.redo();
        assertThat(said()).containsExactly("Nothing to undo", "Nothing to redo");
    }

    @Test
    void aFailureIsSaidAndLeavesTheWayBackAsItWas() {
        actions.markEpisode(4, true, "Dark Water S1 E4");
        changes.fails = true;
        assertThat(actions.markEpisode(5, true, "Dark Water S1 E5").join()).isFalse();
        assertThat(toasts.shown().getLast().kind()).isEqualTo(Toast.Kind.FAILED);
        actions.undo();
        assertThat(said().getLast()).startsWith("That could not be undone.");
        changes.fails = false;
        actions.undo();
        assertThat(changes.marks.get(4L).watchedAt()).isNull();
    }

    @Test
    void whatIsAskedForWhileSomethingIsBeingStoredHasItsTurnAfterIt() throws Exception {
        CountDownLatch stored = new CountDownLatch(1);
        FakeChanges slow = new FakeChanges() {
            @Override
            public UserChange markEpisode(long episodeId, boolean watched) {
                try {
                    stored.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return super.markEpisode(episodeId, watched);
            }
        };
        try (ExecutorService worker = Executors.newVirtualThreadPerTaskExecutor();
                ExecutorService screen = Executors.newSingleThreadExecutor()) {
            var onWorkers = new LibraryActions(new ChangeHistory(slow, new Jobs(worker, screen)), new Texts(Locale.ENGLISH), new Toasts());
            Deque<CompletableFuture<Boolean>> marks = new ArrayDeque<>();
            for (long i = 1; i <= 20; i++) {
                marks.add(onWorkers.markEpisode(i, true, "Episode " + i));
            }
            onWorkers.undo();
            onWorkers.undo();
            onWorkers.redo();
            marks.add(onWorkers.setWatching(List.of(9L), true));
            stored.countDown();
            marks.forEach(CompletableFuture::join);
            Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> slow.shows.containsKey(9L));
            assertThat(slow.marks.values().stream().filter(mark -> mark.watchedAt() != null)).hasSize(19);
            assertThat(slow.marks.get(20L).watchedAt()).isNull();
        }
    }

    private List<String> said() {
        return toasts.shown().stream().map(Toast::sentence).toList();
    }

    /** As the button does. */
    private void act() {
        Toast toast = toasts.shown().getLast();
        toasts.dismiss(toast);
        toast.onAction().run();
    }
}
