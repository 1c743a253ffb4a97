package app.showshelf.ui.live;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.showshelf.settings.Registration;
import app.showshelf.ui.common.Feed;
import app.showshelf.ui.common.Jobs;

/** A {@link Feed} as the JavaFX thread sees it: many changes soon after each other arrive there as one. Ends with {@link #close()}. */
public final class Live<T> implements AutoCloseable {
    private final Feed<T> feed;
    private final ReadOnlyObjectWrapper<T> value;
    private final Registration registration;

    /** Follows the feed from now on. */
    public Live(Feed<T> feed, Jobs jobs) {
        this.feed = feed;
        this.value = new ReadOnlyObjectWrapper<>(this, "value", feed.value().get());
        var pulse = new Pulse(Pulse.CALM, jobs::onFx, this::take);
        this.registration = feed.changes().apply(_ -> pulse.signal());
    }

    /** What it is now. */
    public ReadOnlyObjectProperty<T> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** What it is now. */
    public T get() {
        return value.get();
    }

    @Override
    public void close() {
        registration.close();
    }

    private void take() {
        value.set(feed.value().get());
    }
}
