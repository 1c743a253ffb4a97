package app.showshelf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowRef;
import app.showshelf.settings.ProviderId;
import app.showshelf.store.Store;
import app.showshelf.store.StoreLocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the user has said is in the journal before it is confirmed, and every store can be told it again. */
class JournalTest {
    private static final ShowRef FIRST = new ShowRef(ProviderId.TMDB, "1");
    private static final ShowRef SECOND = new ShowRef(ProviderId.TMDB, "2");

    @TempDir
    private Path folder;
    private StoreLocation place;
    private Path journal;

    @BeforeEach
    void fill() throws Exception {
        place = StoreLocation.file(folder.resolve("library"));
        journal = folder.resolve("library.journal");
        try (TestLibrary library = open(place)) {
            for (ShowRef ref : List.of(FIRST, SECOND)) {
                library.showshelf().media().setWatching(library.showshelf().intake().add(ref), true);
            }
            library.sync();
        }
    }

    @Test
    void anOlderStoreIsToldWhatItHasMissed() throws Exception {
        Path older = copy("older");
        try (TestLibrary library = open(place)) {
            mark(library, FIRST, 1, 1);
            mark(library, FIRST, 1, 2);
            library.showshelf().changes().markEpisode(episode(library, FIRST, 1, 1).id(), false);
            library.showshelf().changes().setWatching(Set.of(id(library, SECOND)), false);
        }
        Files.copy(journal, older.resolveSibling("library.journal"), StandardCopyOption.REPLACE_EXISTING);
        try (TestLibrary library = open(StoreLocation.file(older))) {
            assertThat(watched(library)).containsExactly("tmdb:1 1x2");
            assertThat(watching(library)).containsExactly("tmdb:1");
        }
    }

    @Test
    void anEmptyStoreIsToldEverythingAndTheSyncTellsItTheRest() throws Exception {
        try (TestLibrary library = open(place)) {
            mark(library, FIRST, 1, 3);
            mark(library, SECOND, 2, 1);
        }
        Files.delete(folder.resolve("library.mv.db"));
        try (TestLibrary library = open(place)) {
            assertThat(watched(library)).containsExactlyInAnyOrder("tmdb:1 1x3", "tmdb:2 2x1");
            library.sync();
            assertThat(watched(library)).containsExactlyInAnyOrder("tmdb:1 1x3", "tmdb:2 2x1");
            assertThat(library.showshelf().queries().episodes(id(library, FIRST), 1)).hasSize(3)
                    .allSatisfy(episode -> assertThat(episode.name()).isNotNull());
        }
    }

    @Test
    void aJournalThatWasLostBeginsAnewWithAllThatTheStoreKnows() throws Exception {
        try (TestLibrary library = open(place)) {
            mark(library, FIRST, 1, 1);
            library.showshelf().changes().remove(Set.of(id(library, SECOND)));
        }
        Files.delete(journal);
        open(place).close();
        Files.delete(folder.resolve("library.mv.db"));
        try (TestLibrary library = open(place)) {
            assertThat(watched(library)).containsExactly("tmdb:1 1x1");
            assertThat(watching(library)).containsExactly("tmdb:1");
            library.showshelf().media().addShow(new ScriptedProvider(ProviderId.TMDB).with("2", 3).summary("2"));
            assertThat(watching(library)).containsExactlyInAnyOrder("tmdb:1", "tmdb:2");
        }
    }

    /** As after a crash between the journal and the store: nobody was told that it is done, but it may come about whole. */
    @Test
    void aJournalThatEndsAnywhereTellsAllChangesThatAreWhole() throws Exception {
        Path before = copy("before");
        long confirmed = Files.size(journal);
        try (TestLibrary library = open(place)) {
            library.showshelf().changes().markSeason(id(library, FIRST), 1, true);
        }
        byte[] whole = Files.readAllBytes(journal);
        for (int length : new int[]{(int) confirmed, (int) confirmed + 1, whole.length - 80, whole.length - 1, whole.length}) {
            Path store = folder.resolve("cut" + length).resolve("library");
            Files.createDirectories(store.getParent());
            Files.copy(named(before), named(store));
            Files.write(store.resolveSibling("library.journal"), Arrays.copyOf(whole, length));
            try (TestLibrary library = open(StoreLocation.file(store))) {
                assertThat(watched(library)).hasSize(length < whole.length ? 0 : 3);
                mark(library, SECOND, 1, 1);
            }
            Files.delete(named(store));
            try (TestLibrary library = open(StoreLocation.file(store))) {
                assertThat(watched(library)).contains("tmdb:2 1x1");
            }
        }
    }

    @Test
    void aDamagedLineInTheMiddleCostsNoMark() throws Exception {
        Path older = copy("older");
        try (TestLibrary library = open(place)) {
            mark(library, FIRST, 1, 1);
            mark(library, FIRST, 1, 2);
            mark(library, FIRST, 1, 3);
        }
        List<String> lines = Files.readAllLines(journal);
        lines.set(lines.size() - 2, lines.get(lines.size() - 2).replace("\"episode\":2", "\"episode\":9"));
        Files.write(journal, lines);
        try (TestLibrary library = open(place)) {
            assertThat(watched(library)).hasSize(3);
        }
        Files.copy(journal, older.resolveSibling("library.journal"), StandardCopyOption.REPLACE_EXISTING);
        try (TestLibrary library = open(StoreLocation.file(older))) {
            assertThat(watched(library)).containsExactlyInAnyOrder("tmdb:1 1x1", "tmdb:1 1x3");
        }
    }

    /** As after a kill between an import and its account, with a change after it. */
    @Test
    void whatTheStoreAloneHasComesIntoTheJournalAtTheNextStart() throws Exception {
        try (TestLibrary library = open(place)) {
            long episode = episode(library, FIRST, 1, 2).id();
            Store store = library.showshelf().store();
            store.decideMuch(session -> session
                    .createNativeMutationQuery("insert into episode_mark (episode_id, watched_at) values (:episode, current_timestamp)")
                    .setParameter("episode", episode)
                    .executeUpdate(), written -> written > 0, () -> {});
            mark(library, SECOND, 1, 1);
            assertThat(store.journalState().journalIsBehind()).isTrue();
        }
        open(place).close();
        Files.delete(folder.resolve("library.mv.db"));
        try (TestLibrary library = open(place)) {
            assertThat(watched(library)).containsExactlyInAnyOrder("tmdb:1 1x2", "tmdb:2 1x1");
        }
    }

    @Test
    void whatDoesNotComeAboutIsNotInTheJournal() throws Exception {
        try (TestLibrary library = open(place)) {
            byte[] before = Files.readAllBytes(journal);
            assertThatThrownBy(() -> library.showshelf().marks().episode(999_999, true)).isNotNull();
            assertThat(journal).hasBinaryContent(before);
        }
    }

    private static TestLibrary open(StoreLocation place) {
        ScriptedProvider tmdb = new ScriptedProvider(ProviderId.TMDB).with("1", 3, 4).with("2", 3, 4);
        return new TestLibrary(place, tmdb);
    }

    /** The store with its journal as they are now, in another folder. */
    private Path copy(String name) throws Exception {
        Path copy = folder.resolve(name).resolve("library");
        Files.createDirectories(copy.getParent());
        Files.copy(folder.resolve("library.mv.db"), named(copy));
        Files.copy(journal, copy.resolveSibling("library.journal"));
        return copy;
    }

    private static Path named(Path store) {
        return store.resolveSibling(store.getFileName() + ".mv.db");
    }

    private static void mark(TestLibrary library, ShowRef ref, int season, int number) {
        library.showshelf().changes().markEpisode(episode(library, ref, season, number).id(), true);
    }

    private static EpisodeRow episode(TestLibrary library, ShowRef ref, int season, int number) {
        return library.showshelf().queries().episodes(id(library, ref), season).stream().filter(row -> row.number() == number).findFirst()
                .orElseThrow();
    }

    private static long id(TestLibrary library, ShowRef ref) {
        return library.showshelf().shows().findByRef(ref).orElseThrow();
    }

    private static Set<String> watching(TestLibrary library) {
        return library.showshelf().queries().cards(ShelfQuery.ALL).stream().filter(card -> card.watching())
                .map(card -> card.ref().toString()).collect(Collectors.toSet());
    }

    private static List<String> watched(TestLibrary library) {
        return library.showshelf().queries().cards(ShelfQuery.ALL).stream()
                .flatMap(card -> library.showshelf().queries().page(card.id()).orElseThrow().seasons().stream()
                        .flatMap(season -> library.showshelf().queries().episodes(card.id(), season.number()).stream()
                                .filter(EpisodeRow::watched)
                                .map(row -> card.ref() + " " + season.number() + "x" + row.number())))
                .toList();
    }
}
