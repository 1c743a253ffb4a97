package app.showshelf.ui.activity;

import java.time.InstantSource;
import java.util.List;
import java.util.function.LongConsumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import app.showshelf.library.LibraryCounts;
import app.showshelf.metadata.Providers;
import app.showshelf.settings.Configuration;
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
    private final ObservableValue<SyncState> sync;
    private final ObservableValue<LibraryCounts> counts;
    private final Configuration configuration;
    private final Providers providers;
    private final LongConsumer syncNow;
    private final SyncControl control;
    private final ReadOnlyObjectWrapper<ActivityLists> lists = new ReadOnlyObjectWrapper<>(this, "lists");
    private final ReadOnlyObjectWrapper<List<ProviderState>> states = new ReadOnlyObjectWrapper<>(this, "providers", List.of());
    private final ReadOnlyObjectWrapper<String> mode = new ReadOnlyObjectWrapper<>(this, "mode", "");

    /** Shows what {@link #refresh} finds. */
    ActivityModel(Words words, Jobs jobs, InstantSource clock, UiServices services, ObservableValue<SyncState> sync,
            ObservableValue<LibraryCounts> counts) {
        this.words = words;
        this.jobs = jobs;
        this.clock = clock;
        this.sync = sync;
        this.counts = counts;
        this.configuration = services.configuration();
        this.providers = services.providers();
        this.syncNow = services.syncNow();
        this.control = services.control();
    }

    /** The same as before counts as no change, so that rows keep their focus. */
    void refresh() {
        ActivityLists next = ActivityLists.of(sync.getValue(), words, clock.instant());
        if (!next.equals(lists.get())) {
            lists.set(next);
        }
        List<ProviderState> budgets = ProviderState.all(providers, sync.getValue(), words, clock.instant());
        if (!budgets.equals(states.get())) {
            states.set(budgets);
        }
        mode.set(ModeSentence.of(configuration.syncMode(), counts.getValue(), words.texts()));
    }

    ReadOnlyObjectProperty<ActivityLists> listsProperty() {
        return lists.getReadOnlyProperty();
    }

    /** What the providers' limits leave. */
    ReadOnlyObjectProperty<List<ProviderState>> providersProperty() {
        return states.getReadOnlyProperty();
    }

    /** What the present mode means for this library. */
    ReadOnlyObjectProperty<String> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    ObservableValue<SyncState> syncProperty() {
        return sync;
    }

    void pauseOrResume() {
        (sync.getValue().held() ? control.resume() : control.pause()).run();
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
