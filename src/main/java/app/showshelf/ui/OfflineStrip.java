package app.showshelf.ui;

import app.showshelf.sync.SyncState;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.Strip;
import app.showshelf.ui.live.Live;
import app.showshelf.ui.shell.ShellController;

/** The strip over the page that stands there for as long as the sync finds no connection. */
final class OfflineStrip {
    private final ShellController shell;
    private final ScreenContext context;
    private final UiServices services;
    private Strip present;

    OfflineStrip(ShellController shell, ScreenContext context, UiServices services) {
        this.shell = shell;
        this.context = context;
        this.services = services;
    }

    /** Shows and hides it with that state, which lives as long as the shell. */
    void follow(Live<SyncState> sync) {
        sync.valueProperty().subscribe(this::update);
    }

    private void update(SyncState state) {
        if (state.online() == (present == null)) {
            return;
        }
        if (present == null) {
            present = strip();
            shell.add(present);
        } else {
            shell.remove(present);
            present = null;
        }
    }

    private Strip strip() {
        var texts = context.words().texts();
        return new Strip("fltral-cloud-offline-24", texts.get("offline.what"), texts.get("offline.meaning"))
                .withAction(texts.get("offline.tryNow"), services.retry());
    }
}
