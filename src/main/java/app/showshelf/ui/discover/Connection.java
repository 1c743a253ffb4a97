package app.showshelf.ui.discover;

import app.showshelf.settings.Registration;
import app.showshelf.sync.SyncState;
import app.showshelf.ui.live.ModelContext;

/** Hears when the sync finds a connection again. */
final class Connection {
    private final ModelContext context;
    private volatile boolean online = true;

    Connection(ModelContext context) {
        this.context = context;
    }

    /** Runs that on the JavaFX thread each time. */
    Registration onReturn(Runnable action) {
        return context.sync().changes().apply(state -> heard(state, action));
    }

    /** On any thread, many times a second while a sync runs: the JavaFX thread hears of what matters alone. */
    private void heard(SyncState state, Runnable action) {
        boolean back = state.online() && !online;
        online = state.online();
        if (back) {
            context.jobs().onFx(action);
        }
    }
}
