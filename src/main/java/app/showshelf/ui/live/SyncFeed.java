package app.showshelf.ui.live;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import app.showshelf.settings.Registration;
import app.showshelf.sync.SyncState;

/** What the sync does, as screens follow it. */
public interface SyncFeed {
    /** Right now. */
    SyncState state();

    /** Calls the listener at each change, on any thread. */
    Registration subscribe(Consumer<SyncState> listener);

    /** A feed of these two. */
    static SyncFeed of(Supplier<SyncState> state, Function<Consumer<SyncState>, Registration> subscribe) {
        return new SyncFeed() {
            @Override
            public SyncState state() {
                return state.get();
            }

            @Override
            public Registration subscribe(Consumer<SyncState> listener) {
                return subscribe.apply(listener);
            }
        };
    }
}
