package app.showshelf.ui.shell;

import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import app.showshelf.library.LibraryCounts;
import app.showshelf.sync.SyncState;
import app.showshelf.ui.SyncControl;
import app.showshelf.ui.UiServices;
import app.showshelf.ui.common.Job;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.Shortcut;
import app.showshelf.ui.common.Toasts;
import app.showshelf.ui.common.View;
import app.showshelf.ui.common.Views;
import app.showshelf.ui.live.Live;

/** The shell in one language, with all that it listens to. Ends with {@link #close()}. */
public final class Shell implements AutoCloseable {
    private static final Duration WORDS_GET_OLD = Duration.ofSeconds(1);

    private final ScreenContext context;
    private final Predicate<Place> exists;
    private final Toasts toasts;
    private final Map<Shortcut, Runnable> commands;
    private final Live<SyncState> sync;
    private final Counts counts;
    private final StatusModel status;
    private final SyncControl control;
    private final Job clock;
    private final View<ShellController> view;

    /** Builds it; the page area is empty until the navigator goes somewhere. Only places that exist get an item; {@code commands} are keys beside the shell's own. */
    public Shell(ScreenContext context, UiServices services, Predicate<Place> exists, Toasts toasts, Map<Shortcut, Runnable> commands) {
        this.context = context;
        this.exists = exists;
        this.toasts = toasts;
        this.commands = commands;
        this.control = services.control();
        sync = new Live<>(services.sync(), context.jobs());
        counts = new Counts(services.counts(), services.events(), context.jobs());
        status = new StatusModel(context.words(), services.providers(), context.clock());
        sync.valueProperty().subscribe(status::refresh);
        clock = context.jobs().every(WORDS_GET_OLD, () -> status.secondPassed(sync.get()));
        view = views().load(ShellController.class);
    }

    private Views views() {
        return new Views(context.words().texts(), Map.of(
                ShellController.class, () -> new ShellController(context, sync.valueProperty(), counts.valueProperty(), exists, toasts,
                        commands),
                StatusController.class, () -> new StatusController(context, status, sync.valueProperty(), control)));
    }

    /** Asks for what stands beside the pages, which takes long in a large library: call it when the page is there. */
    public void begin() {
        counts.begin();
    }

    /** What it shows. */
    public Parent root() {
        return view.root();
    }

    /** For dialogs and strips. */
    public ShellController controller() {
        return view.controller();
    }

    /** What the sync does, as the JavaFX thread sees it. */
    public Live<SyncState> sync() {
        return sync;
    }

    /** The library's counts, as the JavaFX thread sees them. */
    public ObservableValue<LibraryCounts> counts() {
        return counts.valueProperty();
    }

    @Override
    public void close() {
        clock.cancel();
        sync.close();
        counts.close();
        context.navigator().dispose();
    }
}
