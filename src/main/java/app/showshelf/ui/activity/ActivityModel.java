package app.showshelf.ui.activity;

import java.time.InstantSource;
import java.util.function.LongConsumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.showshelf.sync.SyncState;
import app.showshelf.ui.SyncControl;
import app.showshelf.ui.UiServices;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Words;

/** What the sync does, as lists in words, and what the user can do about it. */
final class ActivityModel {
    private final Words words;
    private final Jobs jobs;
    private final InstantSource clock;
    private final LongConsumer syncNow;
    private final SyncControl control;
    private final ReadOnlyObjectWrapper<ActivityLists> lists = new ReadOnlyObjectWrapper<>(this, "lists");

    ActivityModel(Words words, Jobs jobs, InstantSource clock, UiServices services) {
        this.words = words;
        this.jobs = jobs;
        this.clock = clock;
        this.syncNow = services.syncNow();
        this.control = services.control();
    }

    /** The same lists as before count as no change, so that rows keep their focus. */
    void refresh(SyncState state) {
        ActivityLists next = ActivityLists.of(state, words, clock.instant());
        if (!next.equals(lists.get())) {
            lists.set(next);
        }
    }

    ReadOnlyObjectProperty<ActivityLists> listsProperty() {
        return lists.getReadOnlyProperty();
    }

    void pauseOrResume(SyncState present) {
        (present.held() ? control.resume() : control.pause()).run();
    }

    void cancel(long showId) {
        control.cancel().accept(showId);
    }

    void syncAll() {
        jobs.perform(control.allNow()::run, () -> {}, _ -> {});
    }

    void tryAgain(long showId) {
        jobs.perform(() -> syncNow.accept(showId), () -> {}, _ -> {});
    }

    void tryAllAgain() {
        lists.get().failed().forEach(row -> tryAgain(row.showId()));
    }
}
