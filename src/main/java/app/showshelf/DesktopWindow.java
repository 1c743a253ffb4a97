package app.showshelf;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.settings.AppFolders;
import app.showshelf.settings.Configuration;
import app.showshelf.store.StoreException;
import app.showshelf.store.StoreLocation;
import app.showshelf.sync.EpisodeSyncService;
import app.showshelf.text.Texts;
import app.showshelf.ui.ShowshelfWindow;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Languages;
import app.showshelf.ui.common.VersionName;

/** The program with its window: the window comes first, the library opens behind it. */
final class DesktopWindow {
    private static final Logger LOG = LoggerFactory.getLogger(DesktopWindow.class);

    private final AppFolders folders;
    private final Configuration configuration;
    private final InstantSource clock = InstantSource.system();
    private final Jobs jobs = Jobs.onVirtualThreads();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger exitCode = new AtomicInteger();
    private ShowshelfWindow window;
    private EpisodeSyncService ticks;

    DesktopWindow(AppFolders folders, Configuration configuration) {
        this.folders = folders;
        this.configuration = configuration;
    }

    /** Shows the window and returns the exit code when it is closed. */
    int run() throws InterruptedException {
        long began = System.nanoTime();
        Platform.setImplicitExit(false);
        Platform.startup(this::open);
        try (ProviderClients clients = new ProviderClients(configuration, VersionName.read(), clock)) {
            Thread.currentThread().setUncaughtExceptionHandler((_, e) -> LOG.error("The program ends with a mistake", e));
            work(clients, began);
        }
        Platform.exit();
        return exitCode.get();
    }

    private void work(ProviderClients clients, long began) throws InterruptedException {
        try (Showshelf library = new Showshelf(StoreLocation.file(folders.library()), clients.providers(), configuration::syncMode, clock,
                ZoneId.systemDefault());
                WindowParts parts = new WindowParts(library, configuration, folders, jobs, clock)) {
            LOG.atInfo().addKeyValue("milliseconds", Duration.ofNanos(System.nanoTime() - began).toMillis()).log("Library open");
            Platform.runLater(() -> fill(library, parts));
            closed.await();
            runAndWait(this::end);
            jobs.close();
        } catch (StoreException e) {
            LOG.error("The library does not open", e);
            exitCode.set(1);
            Texts texts = new Texts(Languages.of(configuration.settings().language(), Locale.getDefault()));
            Platform.runLater(() -> window.showFailure(texts.get(e.textKey())));
            closed.await();
            jobs.close();
        }
    }

    private void open() {
        Thread.currentThread().setUncaughtExceptionHandler((_, e) -> LOG.error("A mistake on the JavaFX thread", e));
        window = new ShowshelfWindow(jobs, clock, ZoneId.systemDefault());
        Stage stage = new Stage();
        window.dress(stage);
        window.keep(stage, configuration);
        window.showStarting(configuration.settings().theme());
        stage.setOnHidden(_ -> closed.countDown());
        stage.show();
    }

    private void fill(Showshelf library, WindowParts parts) {
        window.showLibrary(parts.services(), parts.pages());
        ticks = new EpisodeSyncService(library.media());
        ticks.start();
    }

    private void end() {
        if (ticks != null) {
            ticks.close();
        }
        window.close();
    }

    private static void runAndWait(Runnable action) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                action.run();
            } finally {
                done.countDown();
            }
        });
        done.await();
    }
}
