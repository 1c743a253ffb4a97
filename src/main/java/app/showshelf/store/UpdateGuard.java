package app.showshelf.store;

import java.io.IOException;
import java.sql.Connection;

/** Sees to a way back when a store of an older version is brought to this version's form, which is no single transaction. */
interface UpdateGuard {
    /** For stores that nobody keeps. */
    UpdateGuard NONE = new UpdateGuard() {
        @Override
        public void undoHalfDone(StoreLocation place) {}

        @Override
        public void beforeUpdate(Connection connection, StoreLocation place) {}

        @Override
        public void afterUpdate(StoreLocation place) {}
    };

    /** Before the store is opened: an update that came to no end is as if it had never begun. */
    void undoHalfDone(StoreLocation place) throws IOException;

    /** Makes sure that there is a way back; nothing is updated where that fails. */
    void beforeUpdate(Connection connection, StoreLocation place) throws IOException;

    /** It came to its end. */
    void afterUpdate(StoreLocation place) throws IOException;
}
