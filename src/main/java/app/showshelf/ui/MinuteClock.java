package app.showshelf.ui;

import java.time.Duration;
import java.util.function.Supplier;

import javafx.stage.Stage;
import javafx.stage.Window;

import app.showshelf.ui.common.Job;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Navigator;

/** The one clock that lets words such as "in 3 hours" move on: it tells the page in view, and nobody while none is seen. */
final class MinuteClock implements AutoCloseable {
    private final Navigator navigator;
    private final Supplier<Window> window;
    private final Job job;

    /** Begins to run; {@code window} is where the pages are seen, null while they are in none. */
    MinuteClock(Jobs jobs, Navigator navigator, Supplier<Window> window) {
        this.navigator = navigator;
        this.window = window;
        this.job = jobs.every(Duration.ofMinutes(1), this::tick);
    }

    void tick() {
        Navigator.Visit here = navigator.hereProperty().get();
        if (here != null && isSeen(window.get())) {
            here.page().minutePassed();
        }
    }

    private static boolean isSeen(Window where) {
        return where != null && where.isShowing() && !(where instanceof Stage stage && stage.isIconified());
    }

    @Override
    public void close() {
        job.cancel();
    }
}
