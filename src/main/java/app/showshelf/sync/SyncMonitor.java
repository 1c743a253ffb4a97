package app.showshelf.sync;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Registration;
import app.showshelf.settings.SyncMode;

/** What the sync does right now, for screens and the command line. Thread-safe; listeners are called on the sync's threads. */
public final class SyncMonitor {
    private static final Logger LOG = LoggerFactory.getLogger(SyncMonitor.class);
    private static final int RECENT = 100;
    /** How many of those that wait are shown. */
    static final int WAITING = 200;

    private final List<Consumer<SyncState>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<SyncState.Done>> endListeners = new CopyOnWriteArrayList<>();
    private final Map<Long, SyncState.Running> running = new LinkedHashMap<>();
    private final Deque<SyncState.Done> recent = new ArrayDeque<>();
    private List<SyncState.Waiting> waiting = List.of();
    private int waitingCount;
    private int done;
    /** What runs beside the shows; no news for listeners. */
    private int chores;
    private SyncMode mode;
    private Map<ProviderId, SyncState.Pause> paused = Map.of();
    private boolean online = true;
    private Instant nextLookAt;
    private boolean held;
    private SyncState state;

    /** A monitor of a sync that has not begun. */
    public SyncMonitor(SyncMode mode) {
        this.mode = mode;
        this.state = SyncState.idle(mode);
    }

    /** The present state. */
    public synchronized SyncState state() {
        return state;
    }

    /** Calls the listener with each new state. */
    public Registration subscribe(Consumer<SyncState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Calls the listener with each fetch that has come to an end, none left out, before it is in the state. */
    public Registration subscribeToEnds(Consumer<SyncState.Done> listener) {
        endListeners.add(listener);
        return () -> endListeners.remove(listener);
    }

    /** Whether anything is being fetched, be it a show or a list of what has changed. */
    public synchronized boolean busy() {
        return state.busy() || chores > 0;
    }

    synchronized void choresBegan() {
        chores++;
    }

    synchronized void choresEnded() {
        chores--;
    }

    void mode(SyncMode present) {
        change(() -> mode = present);
    }

    /** {@code first} are the first of them, in order. */
    void waiting(List<SyncState.Waiting> first, int count) {
        change(() -> {
            waiting = first;
            waitingCount = count;
        });
    }

    void started(SyncState.Running show) {
        change(() -> running.put(show.showId(), show));
    }

    /** A fetch came to its end; {@code entry} is null when it was cut off and says nothing. */
    void finished(long showId, SyncState.Done entry) {
        if (entry != null) {
            endListeners.forEach(listener -> tell(listener, entry));
        }
        change(() -> {
            running.remove(showId);
            if (entry != null) {
                done++;
                recent.addFirst(entry);
                while (recent.size() > RECENT) {
                    recent.removeLast();
                }
            }
        });
    }

    void providers(Map<ProviderId, SyncState.Pause> present, boolean isOnline) {
        change(() -> {
            paused = present;
            online = isOnline;
        });
    }

    void held(boolean byUser) {
        change(() -> held = byUser);
    }

    /** Nothing is due. */
    void idle(Instant next) {
        change(() -> {
            done = 0;
            nextLookAt = next;
        });
    }

    private void change(Runnable change) {
        SyncState after;
        synchronized (this) {
            SyncState before = state;
            change.run();
            after = new SyncState(mode, List.copyOf(running.values()), waiting, waitingCount, done, List.copyOf(recent), paused, online,
                    nextLookAt, held);
            if (after.equals(before)) {
                return;
            }
            state = after;
        }
        listeners.forEach(listener -> tell(listener, state()));
    }

    /** Who only looks on must not stop the sync. */
    private static <T> void tell(Consumer<T> listener, T news) {
        try {
            listener.accept(news);
        } catch (RuntimeException e) {
            LOG.error("A listener of the sync failed", e);
        }
    }
}
