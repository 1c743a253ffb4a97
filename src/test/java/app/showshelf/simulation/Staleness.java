package app.showshelf.simulation;

import java.time.Duration;
import java.time.Instant;

/** How long the library differed from the provider after a change. */
record Staleness(Change change, Instant seenAt) {

    double hours() {
        return Duration.between(change.at(), seenAt).toSeconds() / 3_600.0;
    }
}
