package app.showshelf.settings;

import java.util.Arrays;
import java.util.Optional;

/** How much of the library is kept complete by itself. */
public enum SyncMode {
    /** All incomplete seasons of all shows. */
    GREEDY,
    /** Only the incomplete seasons of shows that are being watched. */
    ON_DEMAND;

    /** The mode of exactly that name; empty if there is none. */
    public static Optional<SyncMode> of(String name) {
        return Arrays.stream(values()).filter(mode -> mode.name().equals(name)).findFirst();
    }
}
