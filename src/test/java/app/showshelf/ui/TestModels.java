package app.showshelf.ui;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import app.showshelf.library.LibraryEvents;
import app.showshelf.settings.SyncMode;
import app.showshelf.sync.SyncState;
import app.showshelf.ui.common.Feed;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.live.ModelContext;

/** What view models need, without a toolkit. Work waits until a test lets it run, so that answers can come late. */
public final class TestModels {
    public final LibraryEvents events = new LibraryEvents();
    public SyncState sync = SyncState.idle(SyncMode.ON_DEMAND);
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<Consumer<SyncState>> syncListeners = new ArrayList<>();
    private boolean held;

    /** Everything runs at once. */
    public ModelContext context() {
        var jobs = new Jobs(this::take, Runnable::run);
        var feed = new Feed<SyncState>(() -> sync, listener -> {
            syncListeners.add(listener);
            return () -> syncListeners.remove(listener);
        });
        return new ModelContext(jobs, TestShows.WORDS, InstantSource.fixed(TestShows.NOW), events, feed);
    }

    /** The sync does that now, and says so. */
    public void sync(SyncState now) {
        sync = now;
        List.copyOf(syncListeners).forEach(listener -> listener.accept(now));
    }

    /** From now on work waits. */
    public TestModels hold() {
        held = true;
        return this;
    }

    /** How much work waits where the library changes while that model, which loads as told, has not been answered yet. */
    public int waitingAfterChange(Runnable load) {
        hold();
        load.run();
        events.changed(Set.of(1L));
        return waiting();
    }

    /** Runs the oldest work that waits. */
    public void runOldest() {
        work.removeFirst().run();
    }

    /** Runs the newest work that waits. */
    public void runNewest() {
        work.removeLast().run();
    }

    /** Lets all work run, now and later. */
    public void release() {
        held = false;
        while (!work.isEmpty()) {
            runOldest();
        }
    }

    public int waiting() {
        return work.size();
    }

    private void take(Runnable job) {
        if (held) {
            work.add(job);
        } else {
            job.run();
        }
    }
}
