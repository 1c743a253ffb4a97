package app.showshelf;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import app.showshelf.library.ShowRef;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;

import static org.assertj.core.api.Assertions.assertThat;

/** The promises that the whole program is built on, against the real store. */
class EpisodeSyncModesTest {
    private final ScriptedProvider tmdb = new ScriptedProvider(ProviderId.TMDB).with("1", 2, 3).with("2", 4).with("3", 5);
    private final TestLibrary library = new TestLibrary(tmdb);

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void greedySyncsAllShows() throws Exception {
        long one = add("1");
        long two = add("2");
        library.in(SyncMode.GREEDY).sync();
        assertThat(library.card(one).episodes()).isEqualTo(5);
        assertThat(library.card(two).episodes()).isEqualTo(4);
        assertThat(library.showshelf().shows().findIncompleteSeasons()).isEmpty();
    }

    @Test
    void onDemandSyncsOnlyShowsThatAreBeingWatched() throws Exception {
        long one = add("1");
        long two = add("2");
        library.showshelf().media().setWatching(two, true);
        library.in(SyncMode.ON_DEMAND).sync();
        assertThat(library.card(one).episodes()).isZero();
        assertThat(library.card(two).episodes()).isEqualTo(4);
        assertThat(tmdb.asked()).containsExactly("2");
    }

    @Test
    void aChangedModeCountsFromTheNextTick() throws Exception {
        long one = add("1");
        library.in(SyncMode.ON_DEMAND).sync();
        assertThat(library.card(one).episodes()).isZero();
        library.in(SyncMode.GREEDY).sync();
        assertThat(library.card(one).episodes()).isEqualTo(5);
    }

    @Test
    void anOpenedShowIsMarkedByItsOwnIdWhenTheProvidersIdIsAnotherShowsLocalId() throws Exception {
        long first = add("3");
        long second = add(String.valueOf(first));
        assertThat(second).isNotEqualTo(first);
        library.showshelf().media().openShow(ref(String.valueOf(first)));
        assertThat(library.showshelf().shows().getWatchingTVShowIds()).containsExactly(second);
    }

    @Test
    void openingAShowFetchesItAtOnceAndNotAtItsTurn() throws Exception {
        long one = add("1");
        library.showshelf().media().openShow(ref("1"));
        library.showshelf().engine().underWay(one).ifPresent(fetch -> fetch.join());
        assertThat(library.card(one).episodes()).isEqualTo(5);
        assertThat(library.card(one).lastOpenedAt()).isEqualTo(library.now());
    }

    @Test
    void openingAShowFromAListStoresItFirst() {
        library.showshelf().media().openShow(tmdb.summary("2"));
        library.sync();
        assertThat(library.showshelf().queries().counts().watching()).isEqualTo(1);
        assertThat(library.showshelf().queries().cards(app.showshelf.library.ShelfQuery.ALL).getFirst().episodes()).isEqualTo(4);
    }

    @Test
    void listRefreshSearchAddingAndSyncMarkNothing() throws Exception {
        add("1");
        library.showshelf().media().addShows(List.of(tmdb.summary("2")));
        library.showshelf().media().refreshFromList(tmdb.popular(1));
        library.showshelf().media().refreshFromList(tmdb.search("Show"));
        library.in(SyncMode.GREEDY).sync();
        assertThat(library.showshelf().shows().getWatchingTVShowIds()).isEmpty();
        assertThat(library.showshelf().queries().counts().shows()).isEqualTo(2);
    }

    @Test
    void aSecondSyncAsksForNothing() throws Exception {
        add("1");
        add("2");
        library.in(SyncMode.GREEDY).sync();
        int asked = tmdb.asked().size();
        library.sync();
        assertThat(tmdb.asked()).hasSize(asked);
    }

    @Test
    void aShowThatIsNoLongerWatchedKeepsWhatItHas() throws Exception {
        long one = add("1");
        library.showshelf().media().openShow(ref("1"));
        library.sync();
        library.showshelf().media().setWatching(one, false);
        assertThat(library.card(one).watching()).isFalse();
        assertThat(library.card(one).episodes()).isEqualTo(5);
    }

    private long add(String id) throws Exception {
        return library.showshelf().intake().add(ref(id));
    }

    private static ShowRef ref(String id) {
        return new ShowRef(ProviderId.TMDB, id);
    }
}
