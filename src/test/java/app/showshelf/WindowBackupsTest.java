package app.showshelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.showshelf.settings.AppFolders;
import app.showshelf.store.BackupFile;
import app.showshelf.store.BackupKind;
import app.showshelf.store.BackupProgress;
import app.showshelf.store.Restoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the window does with backups is done to the open library's own. */
class WindowBackupsTest {
    private final List<Restoring.Ready> restarted = new ArrayList<>();
    @TempDir
    private Path home;
    private KeptLibrary library;
    private WindowBackups backups;

    @BeforeEach
    void open() {
        library = new KeptLibrary(home, KeptLibrary.provider(1));
        backups = new WindowBackups(new Keeping(new AppFolders(home), InstantSource.system(), ZoneOffset.UTC), library.store(),
                restarted::add);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void whatIsMadeByHandIsListed() throws IOException {
        assertThat(backups.list()).isEmpty();
        BackupFile made = backups.make(new BackupProgress());
        assertThat(made.kind()).isEqualTo(BackupKind.BY_HAND);
        assertThat(made.file()).isRegularFile().hasParent(backups.folder());
        assertThat(backups.list()).extracting(BackupFile::file).containsExactly(made.file());
    }

    @Test
    void aRestoreKeepsThePresentStateAndIsHandedOnWhenItIsReady() throws IOException {
        BackupFile made = backups.make(new BackupProgress());
        Restoring.Ready ready = backups.prepare(made.file(), new BackupProgress());
        assertThat(restarted).isEmpty();
        assertThat(backups.list()).extracting(BackupFile::kind).containsExactlyInAnyOrder(BackupKind.BY_HAND, BackupKind.BEFORE_RESTORE);
        backups.restart(ready);
        assertThat(restarted).containsExactly(ready);
    }

    @Test
    void whatIsNoBackupIsRefusedAndRestartsNothing() throws IOException {
        Path other = Files.writeString(home.resolve("other.zip"), "no backup");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> backups.prepare(other, new BackupProgress()));
        assertThat(restarted).isEmpty();
        assertThat(backups.list()).isEmpty();
    }
}
