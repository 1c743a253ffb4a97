package app.showshelf.sync;

import javafx.util.Duration;

import org.junit.jupiter.api.Test;

import app.showshelf.library.SyncReport;

import static org.assertj.core.api.Assertions.assertThat;

class EpisodeSyncServiceTest {
    private static final SyncReport SOMETHING = new SyncReport(1, 1, 10, 0);
    private static final SyncReport FAILED = new SyncReport(0, 0, 0, 1);

    @Test
    void itTicksEachSecondWhileThereIsSomethingToDo() {
        assertThat(EpisodeSyncService.period(SOMETHING, false)).isEqualTo(Duration.seconds(1));
        assertThat(EpisodeSyncService.period(FAILED, false)).isEqualTo(Duration.seconds(1));
        assertThat(EpisodeSyncService.period(SyncReport.NOTHING, true)).isEqualTo(Duration.seconds(1));
    }

    @Test
    void itTicksLessOftenWhileThereIsNothing() {
        assertThat(EpisodeSyncService.period(SyncReport.NOTHING, false)).isEqualTo(Duration.seconds(3));
    }
}
