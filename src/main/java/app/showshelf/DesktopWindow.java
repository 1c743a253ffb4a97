package app.showshelf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.settings.AppFolders;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Unsaid;
import app.showshelf.store.Restoring;
import app.showshelf.store.StoreException;
import app.showshelf.store.StoreKeeper;
import app.showshelf.sync.EpisodeSyncService;
import app.showshelf.text.Texts;
import app.showshelf.ui.EarlyWindow;
import app.showshelf.ui.ShowshelfWindow;
import app.showshelf.ui.common.Job;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Languages;
import app.showshelf.ui.common.VersionName;
import app.showshelf.ui.crash.CrashFolder;
import app.showshelf.ui.crash.CrashHandler;
import app.showshelf.ui.crash.CrashWindow;
import app.showshelf.ui.last.LastWindow;
import app.showshelf.ui.last.LastWindowFile;

/** The program with its window: the window comes first, the library opens behind it. */
final class DesktopWindow {
    private static final Logger LOG = LoggerFactory.getLogger(DesktopWindow.class);

    private static final Duration BACKUPS_ARE_LOOKED_AT = Duration.ofMinutes(5);
    /** How long the sync waits for the first page, at most. */
    private static final Duration PAGE_FIRST = Duration.ofSeconds(10);
    private static final Duration BETWEEN_ASKING = Duration.ofMillis(250);
    private static final int ASK_AGAIN = 8;

    private final AppFolders folders;
    private final Configuration configuration;
    private final InstantSource clock = InstantSource.system();
    private final Jobs jobs = Jobs.onThreads();
    /** What comes next: the end, or the library anew with that backup in its place. */
    private final BlockingQueue<Optional<Restoring.Ready>> next = new LinkedBlockingQueue<>();
    private final Keeping keeping;
    private final LastLook lastLook;
    private final StartReport start;
    private final EarlyStart early;
    private final AtomicInteger exitCode = new AtomicInteger();
    private Optional<Path> offered = Optional.empty();
    private ShowshelfWindow window;
    private Stage stage;
    private EpisodeSyncService ticks;
    private Job beside = Job.NONE;
    private Job resting = Job.NONE;

    /** {@code early} has what shows already. */
    DesktopWindow(AppFolders folders, Configuration configuration, EarlyStart early) {
        this.early = early;
        this.folders = folders;
        this.configuration = configuration;
        this.start = early.report();
        this.keeping = new Keeping(folders, clock, ZoneId.systemDefault());
        this.lastLook = new LastLook(new LastWindowFile(folders.lastWindow()), configuration, jobs, clock);
    }

    /** Shows the window, offers to bring that exported library in, and returns the exit code when it is closed. */
    int run(Optional<Path> file) throws InterruptedException {
        offered = file;
        return run(_ -> {});
    }

    /** Shows the window, and closes it when it has come to rest; the report knows all stages then. */
    int runToRest() throws InterruptedException {
        return run(stage -> new StartWatch(window.scene(), start, clock, stage::hide).start());
    }

    private int run(Consumer<Stage> opened) throws InterruptedException {
        LibraryOpening opening = early.library().orElseGet(() -> new LibraryOpening(keeping));
        Thread.setDefaultUncaughtExceptionHandler(crashes());
        early.onFx(() -> opened.accept(open()));
        LOG.info(StartCache.look(System.getProperties()));
        try (ProviderClients clients = new ProviderClients(configuration, VersionName.read(), clock)) {
            Optional<Restoring.Ready> wish = work(clients, opening);
            while (wish.isPresent()) {
                restore(wish.get());
                wish = work(clients, new LibraryOpening(keeping));
            }
            jobs.close();
        }
        Platform.exit();
        return exitCode.get();
    }

    /** Answers what comes after it. */
    private Optional<Restoring.Ready> work(ProviderClients clients, LibraryOpening opening) throws InterruptedException {
        try (Showshelf library = library(clients, opening.await());
                WindowParts parts = new WindowParts(library, configuration, folders, jobs,
                        new WindowBackups(keeping, library.store(), this::restart));
                WindowCall.Answer _ = WindowCall.answer(folders.home(), file -> Platform.runLater(() -> toFront(file)))) {
            LOG.info("Library open");
            start.reached(StartReport.Stage.STORE_OPEN, clock.instant());
            Platform.runLater(() -> fill(library, parts));
            Job backups = jobs.every(BACKUPS_ARE_LOOKED_AT,
                    () -> jobs.perform(() -> keeping.makeIfDue(library.store()), () -> {}, _ -> {}));
            Optional<Restoring.Ready> wish = next.take();
            backups.cancel();
            AtomicReference<Optional<LastWindow>> last = new AtomicReference<>(Optional.empty());
            runAndWait(() -> {
                last.set(wish.isEmpty() ? window.look(configuration.settings().window(), true) : Optional.empty());
                end();
            });
            lastLook.keep(last.get());
            if (wish.isEmpty()) {
                jobs.close();
            }
            return wish;
        } catch (StoreException e) {
            if (e.reason() == StoreException.Reason.IN_USE && isShownByAnother()) {
                return Optional.empty();
            }
            LOG.error("The library does not open", e);
            exitCode.set(1);
            Platform.runLater(() -> window.showFailure(texts().get(e.textKey())));
            return next.take();
        }
    }

    /** A first start that has just begun answers as soon as its library is open. */
    private boolean isShownByAnother() throws InterruptedException {
        for (int i = 0; i < ASK_AGAIN; i++) {
            if (WindowCall.isAnswered(folders.home(), offered)) {
                return true;
            }
            Thread.sleep(BETWEEN_ASKING);
        }
        return false;
    }

    private void toFront(Optional<Path> file) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        file.ifPresent(window::offer);
    }

    /** Says what had to be done for it. */
    private Showshelf library(ProviderClients clients, StoreKeeper.Opened opened) {
        opened.rescue().ifPresent(rescue -> Platform.runLater(() -> window.tell(RescueWords.of(rescue, texts()))));
        Showshelf library = new Showshelf(opened.store(), clients.providers(), configuration::syncMode, clock, ZoneId.systemDefault());
        library.beforeForgetting(() -> keeping.makeBeforeCleanUp(opened.store()));
        return library;
    }

    /** On the JavaFX thread. */
    private void restart(Restoring.Ready ready) {
        window.showStarting(configuration.settings().theme());
        next.add(Optional.of(ready));
    }

    /** Whatever comes of it, the library opens again. */
    private void restore(Restoring.Ready ready) {
        try {
            keeping.takePlace(ready);
        } catch (IOException | RuntimeException e) {
            LOG.error("The backup did not take the place of the library", e);
            Platform.runLater(() -> window.tell(texts().get("store.restore.failed")));
        }
    }

    /** Whatever nobody catches, on whatever thread, ends here. */
    private CrashHandler crashes() {
        return new CrashHandler(VersionName.read(), Unsaid.of(configuration, folders), clock, new CrashFolder(folders.logs()),
                new CrashWindow(this::texts, () -> configuration.settings().theme(), () -> next.add(Optional.empty())));
    }

    private Texts texts() {
        return new Texts(Languages.of(configuration.settings().language(), Locale.getDefault()));
    }

    private Stage open() {
        window = new ShowshelfWindow(jobs, clock, ZoneId.systemDefault());
        Optional<EarlyWindow> before = early.take();
        stage = before.map(EarlyWindow::stage).orElseGet(Stage::new);
        before.ifPresentOrElse(shown -> window.showLast(shown.view(), configuration.settings().theme()),
                () -> window.showStarting(configuration.settings().theme()));
        window.keep(stage, configuration);
        window.dress(stage);
        lastLook.follow(stage.focusedProperty(), window);
        offered.ifPresent(window::offer);
        stage.setOnHidden(_ -> next.add(Optional.empty()));
        if (before.isEmpty()) {
            stage.show();
        } else if (!stage.isShowing()) {
            next.add(Optional.empty());
        }
        return stage;
    }

    /** Nothing takes from what the first page reads. */
    private void fill(Showshelf library, WindowParts parts) {
        window.showLibrary(parts.services(), parts.pages());
        beside = jobs.whenQuiet(PAGE_FIRST, () -> {
            parts.keepRoom();
            ticks = new EpisodeSyncService(library.media(), library.engine().courtesy(), library.monitor()::busy);
            ticks.start();
            SpareMemory spare = new SpareMemory(library.engine().courtesy()::sinceAct, library.monitor()::busy, System::gc);
            resting = jobs.every(SpareMemory.LOOK, () -> jobs.perform(spare::look, () -> {}, _ -> {}));
        });
    }

    private void end() {
        beside.cancel();
        resting.cancel();
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
