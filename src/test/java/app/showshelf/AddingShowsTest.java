package app.showshelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.library.ShowSummary;
import app.showshelf.settings.ProviderId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Many shows come into the library together. */
class AddingShowsTest {
    private final TestLibrary library = new TestLibrary();
    private final Showshelf showshelf = library.showshelf();

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void thousandsOfShowsComeTogetherEachOnceAndWhatIsThereStays() {
        long watched = showshelf.media().addShow(show("7", "Mine"));
        showshelf.media().setWatching(watched, true);
        long removed = showshelf.media().addShow(show("8", "Removed"));
        showshelf.changes().remove(List.of(removed));
        List<Set<Long>> news = new CopyOnWriteArrayList<>();
        showshelf.events().subscribe(news::add);
        List<ShowSummary> many = new ArrayList<>(IntStream.rangeClosed(1, 2_500).mapToObj(i -> show(String.valueOf(i), "Show")).toList());
        many.add(show("9", "Repeated"));
        many.add(
                new ShowSummary(new ShowRef(ProviderId.TVMAZE, "9"), "Another", null, null, ShowStatus.RUNNING, null, null, List.of(), null,
                        null, null, null));

        showshelf.media().addShows(many);

        assertThat(news).singleElement().satisfies(ids -> assertThat(ids).hasSize(2_501).contains(watched, removed));
        assertThat(showshelf.queries().counts().shows()).isEqualTo(2_501);
        assertThat(library.card(watched).name()).isEqualTo("Mine");
        assertThat(library.card(removed).name()).isEqualTo("Removed");
        assertThat(showshelf.shows().getWatchingTVShowIds()).containsExactly(watched);
    }

    @Test
    void allComeOrNone() {
        assertThatThrownBy(() -> showshelf.media().addShows(List.of(show("1", "Good"), show("2", null))))
                .isInstanceOf(RuntimeException.class);
        assertThat(showshelf.queries().counts().shows()).isZero();
    }

    private static ShowSummary show(String id, String name) {
        return new ShowSummary(new ShowRef(ProviderId.TMDB, id), name, null, null, ShowStatus.RUNNING, null, null, List.of(), null, null,
                null,
                null);
    }
}
