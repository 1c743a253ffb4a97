package app.showshelf;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import app.showshelf.library.ShowRef;
import app.showshelf.metadata.Providers;
import app.showshelf.settings.AppFolders;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Environment;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Settings;
import app.showshelf.settings.ThemeChoice;
import app.showshelf.settings.WindowState;
import app.showshelf.store.StoreLocation;
import app.showshelf.ui.ShowshelfWindow;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.last.LastWindow;
import app.showshelf.ui.last.LastWindowView;

import static org.awaitility.Awaitility.await;

/** A real library in memory, in the window that the user has, for journeys of a robot. */
final class LibraryWindow {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 700;

    private final ScriptedProvider tmdb = new ScriptedProvider(ProviderId.TMDB).with("1", 2, 3).with("2", 4);
    private final Configuration configuration = new Configuration(new Environment(Map.of()),
            Settings.DEFAULT.withProvider(ProviderId.TMDB).withLanguage("en"), _ -> {});
    private final InstantSource clock = InstantSource.system();
    private final Jobs jobs = Jobs.onThreads();
    private ShowshelfWindow window;
    private Stage stage;
    private Showshelf library;
    private WindowParts parts;

    /** Before the library is open. On the JavaFX thread. */
    void show(Stage shown) {
        stage = shown;
        window = new ShowshelfWindow(jobs, clock, ZoneOffset.UTC);
        window.dress(stage);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.setX(0);
        stage.setY(0);
        window.showStarting(ThemeChoice.LIGHT);
        stage.show();
    }

    /** An empty library; the provider has the shows 1 (of two seasons) and 2 (of one). */
    Showshelf open() {
        library = new Showshelf(StoreLocation.memory(UUID.randomUUID().toString()),
                new Providers(tmdb, new ScriptedProvider(ProviderId.TVMAZE), new ScriptedProvider(ProviderId.SAMPLE)),
                configuration::syncMode, clock, ZoneOffset.UTC);
        return library;
    }

    /** A library of both shows, seen. */
    Showshelf openFilled(Path home, FxRobot robot) throws Exception {
        open();
        library.intake().add(new ShowRef(ProviderId.TMDB, "1"));
        library.intake().add(new ShowRef(ProviderId.TMDB, "2"));
        fill(home, robot);
        return library;
    }

    /** Lets the library of at least two shows be seen. */
    void fill(Path home, FxRobot robot) {
        reveal(home, robot);
        await().until(() -> robot.lookup(".grid-tile").queryAll().size() >= 2);
    }

    /** Puts the library into the window, whatever it shows of it. */
    void reveal(Path home, FxRobot robot) {
        reveal(home, robot, () -> {});
    }

    /** The same, and at once, before anything of it has been read, that. */
    void reveal(Path home, FxRobot robot, Runnable then) {
        parts = new WindowParts(library, configuration, new AppFolders(home), jobs, clock);
        robot.interact(() -> {
            window.showLibrary(parts.services(), parts.pages());
            then.run();
        });
    }

    /** Closes the window and takes down how it looked; the stage stays open for the next one. */
    LastWindow leave() {
        LastWindow last = window.look(new WindowState(0, 0, WIDTH, HEIGHT, false, ""), true).orElseThrow();
        window.close();
        return last;
    }

    /** A new window in the same stage, which shows that until the library is there. On the JavaFX thread. */
    void comeBack(LastWindowView last) {
        window = new ShowshelfWindow(jobs, clock, ZoneOffset.UTC);
        window.showLast(last, ThemeChoice.LIGHT);
        window.dress(stage);
    }

    /** As at the first start. */
    void forgetProvider() {
        configuration.update(settings -> settings.withProvider(null));
    }

    ShowshelfWindow window() {
        return window;
    }

    ScriptedProvider tmdb() {
        return tmdb;
    }

    void close(FxRobot robot) {
        robot.interact(() -> {
            window.close();
            stage.close();
        });
        jobs.close();
        parts.close();
        library.close();
        WaitForAsyncUtils.clearExceptions();
    }
}
