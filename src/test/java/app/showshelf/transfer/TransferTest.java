package app.showshelf.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowCard;
import app.showshelf.library.ShowRef;
import app.showshelf.library.transfer.Comparison;
import app.showshelf.library.transfer.Counts;
import app.showshelf.library.transfer.ImportReport;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Settings;
import app.showshelf.settings.SyncMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The whole library is the user's to take away, and comes back as it was. */
class TransferTest {
    private static final String KEY = "eyJhbGciOiJIUzI1NiJ9.planted";

    @TempDir
    private Path folder;
    private PortableLibrary library;
    private Path file;

    @BeforeEach
    void fill() throws Exception {
        library = new PortableLibrary(folder.resolve("one")).filled();
        file = folder.resolve("library.showshelf");
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void anEmptyLibraryBecomesTheOneThatWasExportedMarksIncluded() {
        library.configuration().update(settings -> settings.withSyncMode(SyncMode.GREEDY));
        library.export(file);
        try (PortableLibrary other = new PortableLibrary(folder.resolve("two"))) {
            ImportReport planned = other.rehearse(file);
            assertThat(other.compare(file)).isEqualTo(new Comparison(0, 0, 0, 10));
            ImportReport done = other.bring(file);
            assertThat(done).isEqualTo(planned);
            assertThat(done.added().shows()).isEqualTo(10);
            assertThat(done.added().marks()).isEqualTo(3 + 4 + 5 + 6 + 1);
            assertThat(other.compare(file)).isEqualTo(new Comparison(10, 0, 0, 0));
            assertThat(other.configuration().settings().syncMode()).isEqualTo(SyncMode.GREEDY);
            assertThat(other.findings()).isEmpty();
            assertThat(other.showshelf().queries().cards(ShelfQuery.ALL)).usingRecursiveComparison().ignoringFields("id")
                    .ignoringCollectionOrder().isEqualTo(library.showshelf().queries().cards(ShelfQuery.ALL));
        }
    }

    /** Neither the store nor a backup is left. */
    @Test
    void importedMarksAreInTheJournal() throws IOException {
        library.export(file);
        Path two = folder.resolve("two");
        try (PortableLibrary other = new PortableLibrary(two)) {
            other.bring(file);
        }
        Files.delete(two.resolve("library.mv.db"));
        try (PortableLibrary other = new PortableLibrary(two)) {
            assertThat(other.showshelf().queries().cards(ShelfQuery.ALL)).extracting(ShowCard::marked).contains(3, 4, 5, 1);
            assertThat(other.episode(ProviderId.TVMAZE, 1).watched()).isTrue();
        }
    }

    @Test
    void theSameFileAgainChangesNothing() {
        library.export(file);
        assertThat(library.rehearse(file).isNothing()).isTrue();
        ImportReport again = library.bring(file);
        assertThat(again.isNothing()).isTrue();
        assertThat(again.left()).isEqualTo(10);
        assertThat(library.compare(file)).isEqualTo(new Comparison(10, 0, 0, 0));
    }

    @Test
    void whatTheLibraryHasStaysAndWhatItLacksComes() {
        library.export(file);
        try (PortableLibrary other = new PortableLibrary(folder.resolve("two"))) {
            other.bring(file);
            other.mark(ProviderId.TMDB, 4);
            library.mark(ProviderId.TMDB, 5);
            library.export(file);
            ImportReport report = other.bring(file);
            assertThat(report.added()).isEqualTo(new Counts(0, 0, 0, 1));
            assertThat(report.left()).isEqualTo(9);
            assertThat(List.of(2, 4, 5)).allSatisfy(number -> assertThat(other.episode(ProviderId.TMDB, number).watched()).isTrue());
            assertThat(other.compare(file)).isEqualTo(new Comparison(9, 1, 0, 0));
        }
    }

    @Test
    void aRemovedShowOfTheFileComesBackAndOneIsWatchedWhereOneOfBothSaysSo() {
        library.export(file);
        long watched = library.id(ProviderId.TMDB, 1);
        library.showshelf().media().setWatching(watched, false);
        library.showshelf().changes().remove(List.of(library.id(ProviderId.TMDB, 2)));
        ImportReport report = library.bring(file);
        assertThat(report.changed()).isEqualTo(new Counts(2, 0, 0, 0));
        assertThat(library.compare(file).isEqual()).isTrue();
        assertThat(library.findings()).isEmpty();
    }

    @Test
    void whatIsAddedAfterAnImportGetsRowsOfItsOwn() throws Exception {
        library.export(file);
        try (PortableLibrary other = new PortableLibrary(folder.resolve("two"))) {
            other.bring(file);
            other.showshelf().intake().add(new ShowRef(ProviderId.TMDB, "6"));
            assertThat(other.compare(file)).isEqualTo(new Comparison(10, 0, 1, 0));
            assertThat(other.findings()).isEmpty();
        }
    }

    @Test
    void theFileHoldsNoKeyAndTVmazesLicence() throws IOException {
        library.configuration().update(settings -> settings.withTmdbToken(KEY));
        library.export(file);
        String text = Files.readString(file);
        assertThat(text).doesNotContain(KEY).doesNotContain("tmdbToken").contains("CC BY-SA 4.0");
        assertThat(text.lines().filter(line -> line.contains("\"provider\":\"TVMAZE\""))).hasSize(5)
                .allMatch(line -> line.contains("\"licence\":\"Data by TVmaze"));
    }

    @Test
    void aKeyInTheFileIsNotTaken() throws IOException {
        library.configuration().update(settings -> settings.withTmdbToken(KEY));
        library.export(file);
        Files.writeString(file, Files.readString(file).replace("\"settings\":{", "\"settings\":{\"tmdbToken\":\"stranger\","));
        library.bring(file);
        assertThat(library.configuration().settings().tmdbToken()).isEqualTo(KEY);
    }

    @Test
    void valuesThatTheStoreCannotHoldAreLeftOut() throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.showshelf"),
                """
                        {"format":"showshelf-library","version":1,"future":{"a":[1]},"shows":[{"provider":"TMDB","providerId":"77","name":"%s",
                        "rating":99,"status":"NEW_WORD","firstAirDate":"0001-01-01","attempts":3,"watching":true,"poster_path":"x","seasons":[
                        {"number":1,"synced":true,"episodes":[{"number":-4,"providerId":"%s","airDate":"9999-01-01","mark":{"watchedAt":"2026-01-01T00:00:00Z",
                        "plays":-3}}]}]}]}"""
                        .formatted("n".repeat(3000), "9".repeat(100)));
        assertThat(library.bring(odd).added()).isEqualTo(new Counts(1, 1, 1, 1));
        assertThat(library.findings()).isEmpty();
        assertThat(library.bring(odd).isNothing()).isTrue();
    }

    @Test
    void anImportThatIsCancelledAtAnyMomentChangesNothing() {
        library.export(file);
        Random random = new Random(11);
        try (PortableLibrary other = new PortableLibrary(folder.resolve("two"))) {
            for (int i = 0; i < 20; i++) {
                int moment = 1 + random.nextInt(10);
                assertThatThrownBy(() -> other.bring(file, (done, _) -> {
                    if (done == moment) {
                        Thread.currentThread().interrupt();
                    }
                })).isInstanceOf(CancellationException.class);
                assertThat(other.compare(file)).isEqualTo(new Comparison(0, 0, 0, 10));
                assertThat(other.configuration().settings()).isEqualTo(Settings.DEFAULT);
            }
            assertThat(other.bring(file).added().shows()).isEqualTo(10);
        }
    }

    @Test
    void anExportThatIsCancelledLeavesTheFileOfBefore() throws IOException {
        library.export(file);
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> library.showshelf().care().export().write(file, Settings.DEFAULT, (done, _) -> {
            if (done == 3) {
                Thread.currentThread().interrupt();
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
