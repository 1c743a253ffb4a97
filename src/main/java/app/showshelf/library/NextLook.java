package app.showshelf.library;

import java.time.Instant;

/** From when on something may be fetched, and why then. */
public record NextLook(Instant at, NextLookReason reason) {

    /** The earlier of both; this one where they are the same moment. */
    public NextLook orEarlier(NextLook other) {
        return other.at().isBefore(at) ? other : this;
    }
}
