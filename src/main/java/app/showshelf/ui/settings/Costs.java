package app.showshelf.ui.settings;

import java.util.List;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import app.showshelf.library.FetchCost;
import app.showshelf.ui.common.Jobs;

/** What the sync modes cost, asked for off the JavaFX thread again whenever the library has changed. Ends with {@link #close()}. */
final class Costs implements AutoCloseable {
    private final Supplier<List<FetchCost>> ask;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<List<FetchCost>> value = new ReadOnlyObjectWrapper<>(this, "value");
    private final Subscription changes;
    private boolean asking;
    private boolean outdated;

    /** Asks at once, and with each new value of {@code library}. */
    Costs(Supplier<List<FetchCost>> ask, ObservableValue<?> library, Jobs jobs) {
        this.ask = ask;
        this.jobs = jobs;
        this.changes = library.subscribe(_ -> refresh());
    }

    /** The last answer; null before the first. */
    ReadOnlyObjectProperty<List<FetchCost>> valueProperty() {
        return value.getReadOnlyProperty();
    }

    private void refresh() {
        outdated = asking;
        if (!asking) {
            asking = true;
            jobs.run(ask::get, this::answered, _ -> asking = false);
        }
    }

    private void answered(List<FetchCost> costs) {
        asking = false;
        value.set(costs);
        if (outdated) {
            refresh();
        }
    }

    @Override
    public void close() {
        changes.unsubscribe();
    }
}
