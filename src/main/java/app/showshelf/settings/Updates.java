package app.showshelf.settings;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether the program looks for new versions of itself, and what it has seen.
 *
 * @param wanted whether it may look at all
 * @param lookedAt when it looked last; null for never
 * @param seen the newest version that it has seen; empty for none
 * @param page where that one is described; empty for none
 */
public record Updates(boolean wanted, Instant lookedAt, String seen, String page) {
    /** The user has not been asked yet. */
    public static final Updates DEFAULT = new Updates(false, null, "", "");

    private static final Duration BETWEEN_LOOKS = Duration.ofDays(7);

    /** Fills what a file leaves out. */
    public Updates {
        seen = seen == null ? "" : seen.strip();
        page = page == null ? "" : page.strip();
    }

    /** Whether a look is due: once a week, and where the clock was ahead at the last one. */
    public boolean isDue(Instant now) {
        return wanted && (lookedAt == null || lookedAt.isAfter(now) || !now.isBefore(lookedAt.plus(BETWEEN_LOOKS)));
    }

    /** The same with or without looks. */
    public Updates withWanted(boolean other) {
        return new Updates(other, lookedAt, seen, page);
    }

    /** The same with a look at that moment. */
    public Updates withLookedAt(Instant other) {
        return new Updates(wanted, other, seen, page);
    }

    /** The same with that version seen. */
    public Updates withSeen(String version, String itsPage) {
        return new Updates(wanted, lookedAt, version, itsPage);
    }
}
