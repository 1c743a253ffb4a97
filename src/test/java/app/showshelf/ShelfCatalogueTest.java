package app.showshelf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.EpisodeType;
import app.showshelf.library.NameOrder;
import app.showshelf.library.SeasonFacts;
import app.showshelf.library.ShelfCatalogue;
import app.showshelf.library.ShelfFilter;
import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowCard;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowSummary;
import app.showshelf.settings.ProviderId;

import static org.assertj.core.api.Assertions.assertThat;

/** The shelf in memory follows the store. */
class ShelfCatalogueTest {
    private static final NameOrder NAMES = NameOrder.of(Locale.ENGLISH, "the an a");

    private final ScriptedProvider tmdb = new ScriptedProvider(ProviderId.TMDB).with("1", 3, 4).with("2", 5);
    private TestLibrary library;
    private ShelfCatalogue shelf;

    @BeforeEach
    void open() {
        library = new TestLibrary(tmdb);
        shelf = library.showshelf().shelf();
        library.showshelf().media().addShows(List.of(tmdb.summary("1"), tmdb.summary("2")));
        refresh();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void showsWhatTheStoreHas() {
        assertThat(found()).extracting(ShowCard::name).containsExactly("Show 1", "Show 2");
    }

    @Test
    void followsWhatTheUserAndTheSyncDo() {
        ShowCard first = found().getFirst();
        library.showshelf().media().openShow(first.ref());
        library.sync();
        refresh();
        assertThat(found().getFirst().watching()).isTrue();
        assertThat(found().getFirst().toWatch()).isEqualTo(7);

        library.showshelf().marks().season(first.id(), 1, true);
        refresh();
        assertThat(found().getFirst().toWatch()).isEqualTo(4);
        assertThat(found().getFirst().lastWatchedAt()).isEqualTo(library.now());
        assertThat(found().get(1).episodes()).isZero();
    }

    @Test
    void countsTheEpisodesOfSomeShowsBeforeThoseOfAll() {
        found().forEach(card -> library.showshelf().media().openShow(card.ref()));
        library.sync();
        var fresh = new ShelfCatalogue(library.showshelf().queries(), library.showshelf().events(), library::now, ZoneOffset.UTC);
        fresh.refresh(NAMES);
        long first = found().getFirst().id();

        fresh.count(Set.of(first));

        assertThat(fresh.find(ShelfQuery.ALL, NAMES).complete()).isFalse();
        assertThat(fresh.find(ShelfQuery.ALL, NAMES).cards()).extracting(ShowCard::episodes).containsExactly(7, 0);
        fresh.refresh(NAMES);
        assertThat(fresh.find(ShelfQuery.ALL, NAMES).complete()).isTrue();
        assertThat(fresh.find(ShelfQuery.ALL, NAMES).cards()).extracting(ShowCard::episodes).containsExactly(7, 5);
    }

    @Test
    void saysTheSameAsTheQueriesOfTheStore() {
        found().forEach(card -> library.showshelf().media().openShow(card.ref()));
        library.sync();
        refresh();

        assertThat(found()).isEqualTo(library.showshelf().queries().cards(ShelfQuery.ALL));
    }

    @Test
    void whatWasToComeHasAiredWhenItsTimeHasCome() {
        Instant evening = TestLibrary.START.plusSeconds(36_000);
        EpisodeFacts tonight = new EpisodeFacts("e", 1, EpisodeType.REGULAR, "Tonight", null, LocalDate.of(2026, 3, 2), evening, 45, null);
        ShowFacts facts = tmdb.facts("1");
        tmdb.with(facts.withSeasons(List.of(new SeasonFacts("s", 1, null, null, null, null, 1, List.of(tonight), null))));
        library.showshelf().media().openShow(found().getFirst().ref());
        library.sync();
        refresh();
        assertThat(found().getFirst().next().name()).isEqualTo("Tonight");

        library.at(evening);
        refresh();

        assertThat(found().getFirst().next()).isNull();
        assertThat(shelf.find(new ShelfQuery("", List.of(new ShelfFilter.Unwatched()), ShelfQuery.Sort.NAME, false), NAMES).cards())
                .hasSize(1);
    }

    @Test
    void takesInWhatAListOfTheProviderSaysOfItsShows() {
        ShowSummary old = tmdb.summary("1");
        library.showshelf().media().refreshFromList(List.of(new ShowSummary(old.ref(), old.name(), null, null, old.status(), null, null,
                List.of(), "/poster.jpg", null, 9.9, null)));
        refresh();

        assertThat(found().getFirst().rating()).isEqualTo(9.9);
        assertThat(found().getFirst().posterPath()).isEqualTo("/poster.jpg");
    }

    @Test
    void anotherLanguageOrdersTheSameShows() {
        assertThat(shelf.find(ShelfQuery.ALL, NameOrder.of(Locale.GERMAN, "der die das")).cards()).hasSize(2);
    }

    @Test
    void showsTheShowsBeforeTheirEpisodesAreCounted() {
        library.showshelf().media().openShow(found().getFirst().ref());
        library.sync();
        var fresh = new ShelfCatalogue(library.showshelf().queries(), library.showshelf().events(), library::now, ZoneOffset.UTC);

        assertThat(fresh.refresh(NAMES)).isFalse();
        assertThat(fresh.find(ShelfQuery.ALL, NAMES).cards()).extracting(ShowCard::aired).containsExactly(0, 0);
        assertThat(fresh.refresh(NAMES)).isTrue();
        assertThat(fresh.find(ShelfQuery.ALL, NAMES).cards()).extracting(ShowCard::aired).containsExactly(7, 0);
    }

    private void refresh() {
        // At first once for the shows and once for their episodes.
        if (!shelf.refresh(NAMES)) {
            shelf.refresh(NAMES);
        }
    }

    private List<ShowCard> found() {
        return shelf.find(ShelfQuery.ALL, NAMES).cards();
    }
}
