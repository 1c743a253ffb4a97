package app.showshelf;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;

import javafx.scene.Scene;
import javafx.stage.Stage;

import app.showshelf.settings.AppFolders;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Environment;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Settings;
import app.showshelf.ui.ShowshelfWindow;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Place;

/** The program's window on a library that a benchmark has opened. On the JavaFX thread, but for its end. */
public final class BenchWindow implements AutoCloseable {
    private final Jobs jobs = Jobs.onThreads();
    private final ShowshelfWindow window;
    private final WindowParts parts;

    /** Shows the library's first page on that stage; pictures go to the folder. */
    public BenchWindow(Stage stage, Showshelf library, Path folder, InstantSource clock) {
        Configuration configuration = new Configuration(new Environment(Map.of()), Settings.DEFAULT.withProvider(ProviderId.TMDB), _ -> {});
        window = new ShowshelfWindow(jobs, clock, ZoneOffset.UTC);
        window.dress(stage);
        parts = new WindowParts(library, configuration, new AppFolders(folder), jobs, clock);
        window.showLibrary(parts.services(), parts.pages());
    }

    /** What is shown. */
    public Scene scene() {
        return window.scene();
    }

    /** Goes to that place. */
    public void open(Place place) {
        window.open(place);
    }

    /** Ends what the window listens to. */
    public void end() {
        window.close();
    }

    @Override
    public void close() {
        jobs.close();
        parts.close();
    }
}
