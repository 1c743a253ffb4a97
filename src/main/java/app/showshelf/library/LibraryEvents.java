package app.showshelf.library;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import app.showshelf.settings.Registration;

/** Tells who listens which shows have changed in the store, after the change is stored. */
public final class LibraryEvents {
    private final List<Consumer<Set<Long>>> listeners = new CopyOnWriteArrayList<>();

    /** Calls the listener with the ids of changed shows, on whatever thread made the change. */
    public Registration subscribe(Consumer<Set<Long>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** These shows were added, changed or removed. */
    public void changed(Set<Long> showIds) {
        if (!showIds.isEmpty()) {
            listeners.forEach(listener -> listener.accept(showIds));
        }
    }
}
