package app.showshelf.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.showshelf.settings.ProviderId;

import static org.assertj.core.api.Assertions.assertThat;

class ShelfIndexTest {
    private static final NameOrder NAMES = NameOrder.of(Locale.ENGLISH, "the an a");
    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 16), ZoneOffset.UTC);
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final ShowCard elite = new Draft(1, "Élite").rated(7.0).of("Northern 4", "Drama").watching(5, 10).card();
    private final ShowCard bridge = new Draft(2, "The Bridge").rated(9.0).of("Aurora", "Crime").watching(10, 10).next("2026-11-21").card();
    private final ShowCard angler = new Draft(3, "An Angler").of("Aurora", "Drama").next("2026-11-30").failed().card();
    private final ShowCard comet = new Draft(4, "Comet").rated(8.0).of(null, "Crime").card();
    private final ShelfIndex index = ShelfIndex.of(List.of(elite, bridge, angler, comet), true, NAMES);

    @ParameterizedTest
    @CsvSource({
        "NAME, false, 3 2 4 1",
        "NAME, true, 1 4 2 3",
        "RATING, true, 2 4 1 3",
        "RATING, false, 1 4 2 3",
        "NEXT_EPISODE, false, 2 3 4 1",
        "NEXT_EPISODE, true, 3 2 4 1",
        "UNWATCHED, true, 1 3 2 4",
        "LAST_OPENED, true, 2 1 3 4",
        "LAST_WATCHED, true, 2 1 3 4",
        "ADDED, true, 4 3 2 1",
    })
    void ordersInBothDirectionsAndPutsWhatHasNoValueLast(ShelfQuery.Sort sort, boolean descending, String ids) {
        assertThat(ids(new ShelfQuery("", List.of(), sort, descending))).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource({"elite, 1", "ÉLITE, 1", "bridge the, 2", "e, 3 2 4 1", "nothing like it, ''", "tranvia, 4"})
    void findsWordsWithoutAccentsInNamesAndOriginalNames(String text, String ids) {
        assertThat(ids(new ShelfQuery(text, List.of(), ShelfQuery.Sort.NAME, false))).isEqualTo(ids);
    }

    @Test
    void anyFilterOfAKindMayHoldButAllKindsMust() {
        assertThat(filtered(new ShelfFilter.Genre("Drama"))).isEqualTo("3 1");
        assertThat(filtered(new ShelfFilter.Genre("Drama"), new ShelfFilter.Genre("Crime"))).isEqualTo("3 2 4 1");
        assertThat(filtered(new ShelfFilter.Genre("Drama"), new ShelfFilter.Network("Aurora"))).isEqualTo("3");
        assertThat(filtered(new ShelfFilter.Genre("Drama"), new ShelfFilter.Watching(true), new ShelfFilter.Unwatched())).isEqualTo("1");
    }

    @Test
    void filtersByWhatHappens() {
        assertThat(filtered(new ShelfFilter.AirsThisWeek())).isEqualTo("2");
        assertThat(filtered(new ShelfFilter.SyncFailed())).isEqualTo("3");
        assertThat(filtered(new ShelfFilter.Status(ShowStatus.ENDED))).isEmpty();
        assertThat(filtered(new ShelfFilter.Watching(false))).isEqualTo("3 4");
    }

    @Test
    void countsAllAndWatchedAndKnowsWhatThereIs() {
        ShelfAnswer answer = index.find(ShelfQuery.ALL, WEEK);

        assertThat(answer.all()).isEqualTo(4);
        assertThat(answer.watching()).isEqualTo(2);
        assertThat(answer.facets())
                .isEqualTo(new ShelfFacets(List.of("Crime", "Drama"), List.of("Aurora", "Northern 4"), List.of(ShowStatus.RUNNING)));
    }

    @Test
    void takesInChangedNewAndRemovedShows() {
        ShowCard renamed = new Draft(4, "Zebra").card();
        ShelfIndex next = index.with(Set.of(2L, 4L, 5L), List.of(renamed, new Draft(5, "Bonfire").card()));

        assertThat(next.find(ShelfQuery.ALL, WEEK).cards()).extracting(ShowCard::id).containsExactly(3L, 5L, 1L, 4L);
        assertThat(next.find(new ShelfQuery("zebra", List.of(), ShelfQuery.Sort.NAME, false), WEEK).cards()).containsExactly(renamed);
    }

    @Test
    void isTheSameWhereNothingDiffers() {
        assertThat(index.with(Set.of(2L), List.of(bridge))).isSameAs(index);
    }

    @Test
    void knowsWhichNamesBeginWithALetter() {
        assertThat(index.starting("b")).containsExactly(2L);
        assertThat(index.starting("the b")).containsExactly(2L);
        assertThat(index.starting("E")).containsExactly(1L);
    }

    @ParameterizedTest
    @CsvSource({"watching", "not-watching", "status:running", "genre:Sci-Fi: new", "network:Canal 9", "unwatched", "this-week", "failed"})
    void aFilterIsKeptByItsCode(String code) {
        assertThat(ShelfFilter.of(code).orElseThrow().code()).isEqualTo(code);
    }

    @Test
    void aCodeOfAnotherVersionIsNoFilter() {
        assertThat(ShelfFilter.of("mood:dark")).isEmpty();
        assertThat(ShelfFilter.of("status:asleep")).isEmpty();
    }

    private String filtered(ShelfFilter... filters) {
        return ids(new ShelfQuery("", List.of(filters), ShelfQuery.Sort.NAME, false));
    }

    private String ids(ShelfQuery query) {
        return String.join(" ", index.find(query, WEEK).cards().stream().map(card -> String.valueOf(card.id())).toList());
    }

    /** A card piece by piece. */
    private static final class Draft {
        private final long id;
        private final String name;
        private Double rating;
        private String network;
        private String genre = "Crime";
        private boolean watching;
        private int watched;
        private int aired;
        private NextEpisode next;
        private Failure failure;

        Draft(long id, String name) {
            this.id = id;
            this.name = name;
        }

        Draft rated(double value) {
            rating = value;
            return this;
        }

        Draft of(String where, String what) {
            network = where;
            genre = what;
            return this;
        }

        Draft watching(int seen, int all) {
            watching = true;
            watched = seen;
            aired = all;
            return this;
        }

        Draft next(String day) {
            next = new NextEpisode(id, 1, 1, null, LocalDate.parse(day), null, null);
            return this;
        }

        Draft failed() {
            failure = new Failure(Failure.Kind.BUSY, 503);
            return this;
        }

        ShowCard card() {
            Instant touched = watching ? NOON.plusSeconds(id) : null;
            return new ShowCard(id, new ShowRef(ProviderId.SAMPLE, "s" + id), name, id == 4 ? "El tranvía" : null, ShowStatus.RUNNING, null,
                    null, network, List.of(genre), null, rating, watching, NOON.plusSeconds(id), touched, touched, 1, 0, aired, watched,
                    aired,
                    watched, next, failure);
        }
    }
}
