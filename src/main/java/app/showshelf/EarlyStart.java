package app.showshelf;

import java.nio.file.Files;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import app.showshelf.library.transfer.LibraryExport;
import app.showshelf.settings.AppFolders;
import app.showshelf.ui.EarlyWindow;
import app.showshelf.ui.last.LastWindow;
import app.showshelf.ui.last.LastWindowFile;

/**
 * Puts the window on the screen as it was left, before settings, log, command line and library are there. Where that cannot be,
 * the start goes its usual way.
 */
final class EarlyStart {
    /** The frame that a pulse prepares is on the screen when the next one begins. */
    private static final int SHOWN = 2;

    private final StartReport report;
    private boolean begun;
    private Optional<EarlyWindow> window = Optional.empty();
    private Optional<LibraryOpening> library = Optional.empty();

    EarlyStart(StartReport report) {
        this.report = report;
    }

    /** What is told of this start. */
    StartReport report() {
        return report;
    }

    /** Whether a window shows already. It does not where the program was not started for one, or nothing is known of the last one. */
    boolean shows() {
        return window.isPresent();
    }

    /** The window that shows already, for the one who goes on with it; it is not kept here any longer, since its picture is large. */
    Optional<EarlyWindow> take() {
        Optional<EarlyWindow> taken = window;
        window = Optional.empty();
        return taken;
    }

    /** The library, which opens already where a window shows already. */
    Optional<LibraryOpening> library() {
        return library;
    }

    /** Runs that on the JavaFX thread, which begins with the first call. */
    void onFx(Runnable action) {
        if (begun) {
            Platform.runLater(action);
        } else {
            Platform.setImplicitExit(false);
            Platform.startup(action);
            begun = true;
        }
    }

    /** Returns when the first frame is on the screen. */
    void openIfKnown(String[] args, AppFolders folders, Map<String, String> environment) {
        LastWindowFile file = new LastWindowFile(folders.lastWindow());
        if (isForWindow(args) && Screens.there(environment) && file.exists() && !Files.exists(CallPlace.of(folders.home()))) {
            CompletableFuture<Optional<LastWindow>> reading = CompletableFuture.supplyAsync(file::read);
            Screens.drawSmoothly();
            try {
                onFx(() -> {});
                window = reading.join().flatMap(this::show);
                // Not before: the first frame would come a third of a second later.
                library = window.map(_ -> new LibraryOpening(new Keeping(folders, InstantSource.system(), ZoneId.systemDefault())));
            } catch (RuntimeException _) {
                // There is no log yet. The usual way comes to the same, and says it.
                window = Optional.empty();
            }
        }
    }

    private static boolean isForWindow(String[] args) {
        return args.length == 0 || args.length == 1 && (args[0].equals("--startup-report") || args[0].endsWith(LibraryExport.ENDING));
    }

    private Optional<EarlyWindow> show(LastWindow last) {
        CompletableFuture<Optional<EarlyWindow>> shown = new CompletableFuture<>();
        onFx(() -> {
            try {
                EarlyWindow.open(last).ifPresentOrElse(opened -> new FirstFrame(() -> shown.complete(Optional.of(opened))).start(),
                        () -> shown.complete(Optional.empty()));
            } catch (RuntimeException e) {
                shown.completeExceptionally(e);
            }
        });
        Optional<EarlyWindow> opened = shown.join();
        opened.ifPresent(_ -> {
            report.reached(StartReport.Stage.FIRST_FRAME, InstantSource.system().instant());
            report.reached(StartReport.Stage.FIRST_PICTURE, InstantSource.system().instant());
        });
        return opened;
    }

    /** Says when the first frame has been drawn. */
    private static final class FirstFrame extends AnimationTimer {
        private final Runnable drawn;
        private int frames;

        FirstFrame(Runnable drawn) {
            this.drawn = drawn;
        }

        @Override
        public void handle(long now) {
            if (++frames == SHOWN) {
                stop();
                drawn.run();
            }
        }
    }
}
