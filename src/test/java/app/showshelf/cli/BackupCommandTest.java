package app.showshelf.cli;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Backups and restores on the command line. */
class BackupCommandTest extends CommandRig {
    @Test
    void aBackupIsNamedWithItsFile() {
        assertThat(run("backup")).isZero();
        assertThat(out).isEqualTo("1970-01-01T00:00:00Z\tDAILY\t42\t" + MADE.file() + "\n");
    }

    @Test
    void allBackupsAreListed() {
        assertThat(run("backup", "--list")).isZero();
        assertThat(out).contains(MADE.file().toString());
    }

    @Test
    void aRestoreSaysWhatTheLibraryIsNow() {
        assertThat(run("restore", MADE.file().toString())).isZero();
        assertThat(err).isEqualTo("The library is as it was in " + MADE.file() + ".\n");
    }

    @Test
    void whatIsNoBackupChangesNothing() {
        assertThat(run("restore", "holiday.jpg")).isEqualTo(Command.FAILED);
        assertThat(err).isEqualTo("holiday.jpg is no backup, or damaged. Nothing was changed.\n");
    }

    @Test
    void aRestoreNeedsAFile() {
        assertThat(run("restore")).isEqualTo(2);
    }
}
