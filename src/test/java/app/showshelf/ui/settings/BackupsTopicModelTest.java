package app.showshelf.ui.settings;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.showshelf.text.Texts;
import app.showshelf.ui.FakeBackups;
import app.showshelf.ui.FakeServices;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Words;

import static org.assertj.core.api.Assertions.assertThat;

/** What the settings say and do with backups. */
class BackupsTopicModelTest {
    private final FakeServices services = new FakeServices();
    private final FakeBackups backups = services.backups;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final BackupsTopicModel model = new BackupsTopicModel(backups, Words.of(new Texts(Locale.ENGLISH), ZoneOffset.UTC),
            services.clock(), new Jobs(waiting::add, Runnable::run));

    @BeforeEach
    void look() {
        model.look();
        work();
    }

    @Test
    void backupsAreListedWithTheirDayTheirKindAndTheirSize() {
        assertThat(model.rows()).extracting(BackupRow::when).startsWith("Yesterday, 12:31");
        assertThat(model.rows()).extracting(BackupRow::what).startsWith("After a day with changes · 4.7 MB", "Made by hand · 4.7 MB");
    }

    @Test
    void aBackupThatWasMadeStandsInTheList() {
        model.make();
        assertThat(model.busyProperty().get()).isTrue();
        assertThat(model.saidProperty().get()).startsWith("Making a backup");
        work();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.saidProperty().get()).isEqualTo("Backup made, 5.0 MB.");
        assertThat(model.rows()).hasSize(4);
    }

    @Test
    void nothingIsRestoredBeforeTheUserHasSaidSoTwice() {
        model.ask(model.rows().get(1));
        work();
        assertThat(backups.restored).isEmpty();
        assertThat(model.askedProperty().get()).isEqualTo(model.rows().get(1));
        model.restore();
        work();
        assertThat(backups.restored).containsExactly(Path.of("/backups/2.zip"));
        assertThat(model.askedProperty().get()).isNull();
    }

    @Test
    void whoThinksBetterOfItKeepsTheLibrary() {
        model.ask(model.rows().get(1));
        model.cancel();
        work();
        assertThat(model.askedProperty().get()).isNull();
        assertThat(backups.restored).isEmpty();
    }

    @Test
    void aRestoreThatIsCancelledDoesNotComeAbout() {
        model.ask(model.rows().getFirst());
        model.restore();
        model.cancel();
        work();
        assertThat(backups.restored).isEmpty();
        assertThat(model.saidProperty().get()).isEqualTo("Cancelled. Nothing was changed.");
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void aPageThatIsClosedRestoresNothing() {
        model.ask(model.rows().getFirst());
        model.restore();
        model.close();
        work();
        assertThat(backups.restored).isEmpty();
    }

    @Test
    void whatIsNoBackupIsSaid() {
        backups.broken = true;
        model.ask(Path.of("holiday.jpg"));
        model.restore();
        work();
        assertThat(backups.restored).isEmpty();
        assertThat(model.saidProperty().get()).startsWith("This is no backup");
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
