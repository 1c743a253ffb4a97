package app.showshelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowCard;
import app.showshelf.library.ShowRef;
import app.showshelf.metadata.Providers;
import app.showshelf.settings.AppFolders;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;
import app.showshelf.store.BackupFile;
import app.showshelf.store.BackupKind;
import app.showshelf.store.BackupProgress;
import app.showshelf.store.Rescue;
import app.showshelf.store.Restoring;
import app.showshelf.store.StoreKeeper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** A library that is damaged, gone or not wanted any more comes back, and no mark is lost on the way. */
class KeepingTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T12:00:00Z"));
    @TempDir
    private Path home;
    private Keeping keeping;
    private Path file;
    private Rescue rescue;

    @BeforeEach
    void fill() throws Exception {
        keeping = new Keeping(new AppFolders(home), now::get, ZoneOffset.UTC);
        file = home.resolve("library.mv.db");
        try (Showshelf library = open()) {
            library.intake().add(new ShowRef(ProviderId.TMDB, "1"));
            library.media().openShow(new ShowRef(ProviderId.TMDB, "1"));
            await().until(() -> !library.monitor().busy() && episodes(library).size() == 5);
            mark(library, 0);
        }
    }

    @Test
    void aDamagedLibraryIsSetAsideAndComesBackFromTheNewestGoodBackupWithEveryMark() throws Exception {
        backup();
        at("2026-03-03T12:00:00Z");
        markOne(1);
        BackupFile second = backup();
        markOne(2);
        Files.write(second.file(), new byte[1000]);
        byte[] damaged = damage();
        assertThat(watched()).containsExactly(1, 2, 3);
        assertThat(rescue.damaged()).hasBinaryContent(damaged);
        assertThat(rescue.damaged().getFileName()).hasToString("library-damaged-2026-03-03T120000Z.mv.db");
        assertThat(rescue.backup()).isEqualTo(Instant.parse("2026-03-02T12:00:00Z"));
        assertThat(rescue.linesLost()).isZero();
        assertThat(watched()).containsExactly(1, 2, 3);
        assertThat(rescue).isNull();
    }

    @Test
    void withoutAnyBackupTheMarksAreAllThere() throws Exception {
        markOne(1);
        damage();
        assertThat(watched()).containsExactly(1, 2);
        assertThat(rescue.backup()).isNull();
    }

    @Test
    void aLibraryThatIsGoneComesBack() throws Exception {
        backup();
        markOne(4);
        Files.delete(file);
        assertThat(watched()).containsExactly(1, 5);
        assertThat(rescue.damaged()).isNull();
        assertThat(rescue.backup()).isNotNull();
    }

    @Test
    void theJournalIsShortAfterABackupAndTellsTheSame() throws Exception {
        try (Showshelf library = open()) {
            for (int i = 0; i < 20; i++) {
                mark(library, 1);
                library.changes().markEpisode(episodes(library).get(1).id(), false);
            }
        }
        long before = Files.size(home.resolve("library.journal"));
        backup();
        assertThat(Files.size(home.resolve("library.journal"))).isLessThan(before / 5);
        Files.walk(home.resolve("backups")).filter(Files::isRegularFile).forEach(KeepingTest::overwrite);
        damage();
        assertThat(watched()).containsExactly(1);
    }

    @Test
    void aRestoredLibraryIsAsItWasAndWhatItBecameIsKept() throws Exception {
        BackupFile before = backup();
        at("2026-03-03T12:00:00Z");
        markOne(1);
        restore(before.file());
        assertThat(watched()).containsExactly(1);
        assertThat(keeping.backups().list()).extracting(BackupFile::kind).containsExactly(BackupKind.BEFORE_RESTORE, BackupKind.BY_HAND);
        markOne(3);
        assertThat(watched()).containsExactly(1, 4);
        restore(keeping.backups().list().getFirst().file());
        assertThat(watched()).containsExactly(1, 2);
    }

    @Test
    void whatAKillHasLeftOfARestoreGoesWithTheNextOne() throws Exception {
        Path left = Files.createDirectories(home.resolve(".restore-42"));
        Files.writeString(left.resolve("library.mv.db"), "half of it");
        restore(backup().file());
        assertThat(left).doesNotExist();
        assertThat(watched()).containsExactly(1);
    }

    @Test
    void whatIsNoBackupChangesNothing() throws Exception {
        Path other = Files.write(home.resolve("other.zip"), new byte[5000]);
        try (Showshelf library = open()) {
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> keeping.prepare(other, library.store(), new BackupProgress()));
            mark(library, 1);
        }
        assertThat(watched()).containsExactly(1, 2);
        assertThat(names()).containsExactlyInAnyOrder("library.mv.db", "library.journal", "other.zip");
    }

    @Test
    void aBackupThatIsCutOffLeavesNothingAndTheLibraryOpen() throws Exception {
        try (Showshelf library = open()) {
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(Exception.class)
                    .isThrownBy(() -> keeping.make(library.store(), BackupKind.BY_HAND, new BackupProgress()));
            assertThat(Thread.interrupted()).isTrue();
            mark(library, 1);
            assertThat(keeping.backups().list()).isEmpty();
        }
        assertThat(watched()).containsExactly(1, 2);
    }

    @Test
    void aBackupIsDueOnceADayWithChangesIsOver() throws Exception {
        try (Showshelf library = open()) {
            keeping.makeIfDue(library.store());
            keeping.makeIfDue(library.store());
            assertThat(keeping.backups().list()).hasSize(1);
        }
    }

    private Showshelf open() {
        StoreKeeper.Opened opened = keeping.open();
        rescue = opened.rescue().orElse(null);
        return new Showshelf(opened.store(), new Providers(new ScriptedProvider(ProviderId.TMDB).with("1", 5)), () -> SyncMode.ON_DEMAND,
                now::get, ZoneOffset.UTC);
    }

    private BackupFile backup() throws IOException {
        try (Showshelf library = open()) {
            return keeping.make(library.store(), BackupKind.BY_HAND, new BackupProgress());
        }
    }

    private void restore(Path backup) throws IOException {
        Restoring.Ready ready;
        try (Showshelf library = open()) {
            ready = keeping.prepare(backup, library.store(), new BackupProgress());
        }
        keeping.takePlace(ready);
    }

    private byte[] damage() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 0, bytes.length / 2, (byte) 7);
        Files.write(file, bytes);
        return bytes;
    }

    private static void overwrite(Path file) {
        try {
            Files.write(file, new byte[100]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void markOne(int index) {
        try (Showshelf library = open()) {
            mark(library, index);
        }
    }

    private static void mark(Showshelf library, int index) {
        library.changes().markEpisode(episodes(library).get(index).id(), true);
    }

    private static List<EpisodeRow> episodes(Showshelf library) {
        ShowCard card = library.queries().cards(ShelfQuery.ALL).getFirst();
        return library.queries().episodes(card.id(), 1);
    }

    private List<Integer> watched() {
        try (Showshelf library = open()) {
            return episodes(library).stream().filter(EpisodeRow::watched).map(EpisodeRow::number).toList();
        }
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(Files::isRegularFile).map(path -> path.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private void at(String moment) {
        now.set(Instant.parse(moment));
    }
}
