package app.showshelf.ui.activity;

import java.time.Duration;
import java.util.Map;

import javafx.scene.Parent;
import javafx.util.Subscription;

import app.showshelf.sync.SyncState;
import app.showshelf.ui.UiServices;
import app.showshelf.ui.common.Job;
import app.showshelf.ui.common.Live;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.Views;

/** The page of the activity. It listens only while it is shown. */
public final class ActivityPage implements Page {
    private static final Duration WORDS_GET_OLD = Duration.ofSeconds(1);

    private final ScreenContext context;
    private final ActivityModel model;
    private final Live<SyncState> sync;
    private final Parent root;
    private Subscription changes = Subscription.EMPTY;
    private Job clock = Job.NONE;

    /** A page over what the sync does. */
    public ActivityPage(ScreenContext context, UiServices services, Live<SyncState> sync) {
        this.context = context;
        this.sync = sync;
        this.model = new ActivityModel(context.words(), context.jobs(), context.clock(), services);
        this.root = new Views(context.words().texts(),
                Map.of(ActivityController.class, () -> new ActivityController(model, context, sync.valueProperty())))
                .load(ActivityController.class)
                .root();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        changes = sync.valueProperty().subscribe(model::refresh);
        clock = context.jobs().every(WORDS_GET_OLD, () -> model.refresh(sync.get()));
    }

    @Override
    public void hidden() {
        changes.unsubscribe();
        clock.cancel();
    }
}
