package app.showshelf.ui.shell;

import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.showshelf.library.LibraryCounts;
import app.showshelf.library.LibraryEvents;
import app.showshelf.settings.Registration;
import app.showshelf.ui.common.Jobs;

/** The library's counts, asked for again after each change, one question at a time. Ends with {@link #close()}. */
public final class Counts implements AutoCloseable {
    private final Supplier<LibraryCounts> ask;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<LibraryCounts> value = new ReadOnlyObjectWrapper<>(this, "value", new LibraryCounts(0, 0, 0, 0));
    private final Registration registration;
    private boolean asking;
    private boolean outdated;

    /** Asks at once. */
    public Counts(Supplier<LibraryCounts> ask, LibraryEvents events, Jobs jobs) {
        this.ask = ask;
        this.jobs = jobs;
        this.registration = events.subscribe(_ -> jobs.onFx(this::refresh));
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
