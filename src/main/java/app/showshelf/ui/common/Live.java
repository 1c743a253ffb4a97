package app.showshelf.ui.common;

import java.util.concurrent.atomic.AtomicBoolean;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.showshelf.settings.Registration;

/** A {@link Feed} as the JavaFX thread sees it: many changes at once arrive there as one. Ends with {@link #close()}. */
public final class Live<T> implements AutoCloseable {
    private final Feed<T> feed;
    private final Jobs jobs;
    private final AtomicBoolean onItsWay = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<T> value;
    private final Registration registration;

    /** Follows the feed from now on. */
    public Live(Feed<T> feed, Jobs jobs) {
        this.feed = feed;
        this.jobs = jobs;
        this.value = new ReadOnlyObjectWrapper<>(this, "value", feed.value().get());
        this.registration = feed.changes().apply(_ -> announce());
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

    private void announce() {
        if (!onItsWay.getAndSet(true)) {
            jobs.onFx(this::take);
        }
    }

    private void take() {
        onItsWay.set(false);
        value.set(feed.value().get());
    }
}
