package app.showshelf.ui.activity;

import java.nio.file.Files;
import java.nio.file.Path;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.showshelf.sync.SyncState;
import app.showshelf.ui.FakeServices;
import app.showshelf.ui.PageStage;
import app.showshelf.ui.Storage;
import app.showshelf.ui.common.FxTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The activity as its user meets it. */
class ActivityJourneysTest extends FxTest {
    private static final String KEY = "s3cret-k3y";

    private final PageStage page = new PageStage();
    private final FakeServices services = new FakeServices();
    private final ObjectProperty<SyncState> sync = new SimpleObjectProperty<>(FakeServices.busy());
    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws Exception {
        Path log = folder.resolve("showshelf.log");
        Files.writeString(log, """
                2026-11-22T10:35:13.776Z INFO  [main] a.s.sync.MediaService - Starting episode sync mode="GREEDY"
                2026-11-22T11:35:14.000Z WARN  [worker-1] a.s.sync.SyncEngine - The provider is in the way: Bearer %s
                2026-11-22T12:35:15.100Z ERROR [worker-2] a.s.sync.SyncEngine - Could not sync a show
                java.lang.IllegalStateException: as the test wants
                """.formatted(KEY));
        services.storage = new Storage(folder, log, () -> 0, () -> {});
        services.configuration.update(settings -> settings.withTmdbToken(KEY));
        doFx(() -> page.show(context -> new ActivityPage(context, services.services(), sync, new SimpleObjectProperty<>(services.counts))));
    }

    @AfterEach
    void close() throws Exception {
        page.close();
    }

    @Test
    void theLogIsFilteredAndCopiedWithoutAKey() throws Exception {
        press("#log");
        await().until(() -> onFx(() -> entries().getItems().size()) == 3);
        doFx(() -> picture(page.scene(), "activity-log"));
        press("#log-copy");
        String report = onFx(() -> Clipboard.getSystemClipboard().getString());
        assertThat(report).startsWith("Showshelf ").contains("Starting episode sync").contains("IllegalStateException").doesNotContain(KEY);
        assertThat(onFx(() -> ((Button) page.scene().lookup("#log-copy")).getText())).isEqualTo("Copied");

        doFx(() -> ((TextField) page.scene().lookup("#log-search")).setText("in the way"));
        assertThat(onFx(() -> entries().getItems().size())).isEqualTo(1);
        press("#log");
        assertThat(onFx(() -> page.scene().lookup(".log").isVisible())).isFalse();
    }

    @Test
    void whatFailedIsTriedAgainAndTheSyncIsSteered() throws Exception {
        doFx(() -> picture(page.scene(), "activity-busy"));
        assertThat(onFx(() -> page.scene().getRoot().lookupAll(".running-card").size())).isEqualTo(2);
        await().until(() -> onFx(() -> page.scene().getRoot().lookupAll("#small-poster").size()) == 1);
        press("#try-all");
        await().until(() -> services.syncedNow.size() == 2);
        press("#pause");
        press("#sync-all");
        await().until(() -> services.asked.contains("all"));
        assertThat(services.asked).contains("pause");
    }

    @Test
    void aPausedSyncOffersToGoOn() throws Exception {
        doFx(() -> sync.set(FakeServices.held()));
        await().until(() -> onFx(() -> page.scene().getRoot().lookupAll(".running-card").isEmpty()));
        assertThat(onFx(() -> ((Button) page.scene().lookup("#pause")).getText())).isEqualTo("Resume");
        assertThat(onFx(() -> page.scene().getRoot().lookupAll(".mode-part .t-small").stream()
                .map(label -> ((Label) label).getText()).findFirst().orElse(""))).startsWith("On demand: the 23 shows you watch");
    }

    @SuppressWarnings("unchecked")
    private ListView<LogEntry> entries() {
        return (ListView<LogEntry>) page.scene().lookup("#log-entries");
    }

    private void press(String button) throws Exception {
        doFx(() -> ((Button) page.scene().lookup(button)).fire());
    }
}
