package app.showshelf.library;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.settings.Registration;

/** Tells who listens which shows have changed in the store, after the change is stored. */
public final class LibraryEvents {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryEvents.class);

    private final List<Consumer<Set<Long>>> listeners = new CopyOnWriteArrayList<>();

    /** Calls the listener with the ids of changed shows, on whatever thread made the change. */
    public Registration subscribe(Consumer<Set<Long>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** These shows were added, changed or removed. */
    public void changed(Set<Long> showIds) {
        if (!showIds.isEmpty()) {
            listeners.forEach(listener -> tell(listener, showIds));
        }
    }

    /** What is stored stays stored, whatever those make of it who hear of it. */
    private static void tell(Consumer<Set<Long>> listener, Set<Long> showIds) {
        try {
            listener.accept(showIds);
        } catch (RuntimeException e) {
            LOG.error("A listener of the library failed", e);
        }
    }
}
