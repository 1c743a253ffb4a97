package app.showshelf;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javafx.scene.Parent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

import app.showshelf.library.ShowRef;
import app.showshelf.metadata.Providers;
import app.showshelf.settings.AppFolders;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Environment;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Settings;
import app.showshelf.store.StoreLocation;
import app.showshelf.ui.ShowshelfWindow;
import app.showshelf.ui.common.FxTest;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.SettingsTopic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Tab walks through every screen in the order in which it is read, and whoever looks sees where it is. */
class FocusOrderTest extends FxTest {
    private static final ShowRef SHOW = new ShowRef(ProviderId.TMDB, "1");

    @TempDir
    private Path folder;
    private final InstantSource clock = InstantSource.system();
    private final Configuration configuration = new Configuration(new Environment(Map.of()),
            Settings.DEFAULT.withProvider(ProviderId.TMDB).withLanguage("en"), _ -> {});
    private final Jobs jobs = Jobs.onThreads();
    private final Showshelf library = new Showshelf(StoreLocation.memory(UUID.randomUUID().toString()),
            new Providers(new ScriptedProvider(ProviderId.TMDB).with("1", 2, 3).with("2", 4), new ScriptedProvider(ProviderId.TVMAZE),
                    new ScriptedProvider(ProviderId.SAMPLE)),
            configuration::syncMode, clock, ZoneOffset.UTC);
    private WindowParts parts;
    private ShowshelfWindow window;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        long first = library.intake().add(SHOW);
        library.intake().add(new ShowRef(ProviderId.TMDB, "2"));
        library.changes().setWatching(List.of(first), true);
        while (library.queries().episodes(first, 2).isEmpty()) {
            library.media().syncIncompleteSeasons();
        }
        stage = FxToolkit.registerPrimaryStage();
        parts = new WindowParts(library, configuration, new AppFolders(folder), jobs, clock);
        doFx(() -> {
            window = new ShowshelfWindow(jobs, clock, ZoneOffset.UTC);
            window.dress(stage);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1000);
            stage.setHeight(700);
            window.showLibrary(parts.services(), parts.pages());
            stage.show();
        });
        await().until(() -> onFx(() -> root().lookupAll(".grid-tile").size() >= 2));
    }

    @AfterEach
    void close() throws Exception {
        doFx(() -> {
            window.close();
            stage.hide();
        });
        parts.close();
        jobs.close();
        library.close();
    }

    @Test
    void tabGoesThroughEveryPageAndDialogAndBackInTheOrderOfReading() throws Exception {
        walk("#grid");
        doFx(() -> window.open(new Place.Show(SHOW)));
        walk("#episode-table .episode-row");
        doFx(() -> window.open(new Place.UpNext()));
        walk("#upnext-list .hero");
        doFx(() -> window.open(new Place.Upcoming()));
        walk(".upcoming-page .empty-state .primary");
        doFx(() -> window.open(new Place.Discover()));
        walk("#discover-search");
        doFx(() -> window.open(new Place.Activity()));
        walk("#sync-all");
        doFx(() -> window.open(new Place.Statistics()));
        walk(".statistics-page .empty-state .primary");
        doFx(() -> window.openSettings(SettingsTopic.APPEARANCE));
        walk("#text-size");
    }

    private void walk(String sign) throws Exception {
        await().until(() -> onFx(() -> root().lookup(sign) != null));
        assertThat(onFx(() -> {
            root().applyCss();
            root().layout();
            return TabWalk.mistakes(window.scene());
        })).as(sign).isEmpty();
    }

    private Parent root() {
        return window.scene().getRoot();
    }
}
