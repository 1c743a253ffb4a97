package app.showshelf.ui.activity;

import java.time.Duration;
import java.util.Map;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.util.Subscription;

import app.showshelf.library.LibraryCounts;
import app.showshelf.sync.SyncState;
import app.showshelf.ui.UiServices;
import app.showshelf.ui.common.Job;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.Views;
import app.showshelf.ui.live.Pulse;

/** The page of the activity. It listens only while it is shown. */
public final class ActivityPage implements Page {
    private static final Duration WORDS_GET_OLD = Duration.ofSeconds(1);

    private final ScreenContext context;
    private final ActivityModel model;
    private final ActivityController controller;
    private final ObservableValue<SyncState> sync;
    private final Pulse pulse;
    private final Parent root;
    private Subscription changes = Subscription.EMPTY;
    private Job clock = Job.NONE;

    /** A page over what the sync does and how much is in the library. */
    public ActivityPage(ScreenContext context, UiServices services, ObservableValue<SyncState> sync,
            ObservableValue<LibraryCounts> counts) {
        this.context = context;
        this.sync = sync;
        this.model = new ActivityModel(context.words(), context.jobs(), context.clock(), services, sync, counts);
        this.pulse = new Pulse(Pulse.CALM, context.jobs()::onFx, model::refresh);
        LogModel log = new LogModel(new LogReader(services.storage().log()), services.configuration(), context.jobs());
        var view = new Views(context.words().texts(),
                Map.of(ActivityController.class, () -> new ActivityController(model, new LogView(log, context), services.quick(), context)))
                .load(ActivityController.class);
        this.controller = view.controller();
        this.root = view.root();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
        changes = sync.subscribe((_, _) -> pulse.signal());
        clock = context.jobs().every(WORDS_GET_OLD, model::refresh);
    }

    @Override
    public void hidden() {
        changes.unsubscribe();
        clock.cancel();
        controller.showLog(false);
    }
}
