package app.showshelf.ui.shell;

import java.time.Duration;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.showshelf.library.LibraryCounts;
import app.showshelf.library.LibraryEvents;
import app.showshelf.settings.Registration;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.live.Pulse;

/** The library's counts, asked for again after changes, once in a while. Ends with {@link #close()}. */
public final class Counts implements AutoCloseable {
    /** They read much, and nobody looks at them more often than that. */
    private static final Duration PERIOD = Duration.ofSeconds(3);

    private final Supplier<LibraryCounts> ask;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<LibraryCounts> value = new ReadOnlyObjectWrapper<>(this, "value", new LibraryCounts(0, 0, 0, 0));
    private final Registration registration;
    private boolean asking;
    private boolean outdated;

    /** Asks when {@link #begin} is called, and after changes. */
    public Counts(Supplier<LibraryCounts> ask, LibraryEvents events, Jobs jobs) {
        this.ask = ask;
        this.jobs = jobs;
        var pulse = new Pulse(PERIOD, jobs::onFx, this::refresh);
        this.registration = events.subscribe(_ -> pulse.signal());
    }

    /** Asks for the first time. */
    void begin() {
        refresh();
    }

    /** The last answer; zeros before the first. */
    public ReadOnlyObjectProperty<LibraryCounts> valueProperty() {
        return value.getReadOnlyProperty();
    }

    private void refresh() {
        outdated = asking;
        if (!asking) {
            asking = true;
            jobs.run(ask::get, this::answered, _ -> asking = false);
        }
    }

    private void answered(LibraryCounts counts) {
        asking = false;
        value.set(counts);
        if (outdated) {
            refresh();
        }
    }

    @Override
    public void close() {
        registration.close();
    }
}
