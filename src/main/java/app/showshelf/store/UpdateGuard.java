package app.showshelf.store;

import java.io.IOException;
import java.sql.Connection;

/** Is asked before a store of an older version is brought to this version's form. */
interface UpdateGuard {
    /** For stores that nobody keeps. */
    UpdateGuard NONE = (_, _) -> {};

    /** Makes sure that there is a way back; nothing is updated where that fails. */
    void beforeUpdate(Connection connection, StoreLocation place) throws IOException;
}
