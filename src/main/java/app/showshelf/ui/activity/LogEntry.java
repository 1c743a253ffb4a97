package app.showshelf.ui.activity;

import java.time.Instant;
import java.util.Locale;

/**
 * An entry of the program's log.
 *
 * @param at when
 * @param level how bad it is
 * @param source which part of the program wrote it
 * @param text what it says; more than one line where something failed
 */
record LogEntry(Instant at, Level level, String source, String text) {
    /** How bad it is. */
    enum Level {
        ERROR, WARN, INFO, DEBUG;

        /** A level by the log's own word; what nobody knows is for people who look for everything. */
        static Level of(String word) {
            for (Level level : values()) {
                if (level.name().equals(word)) {
                    return level;
                }
            }
            return DEBUG;
        }
    }

    /** The first line, which says what is so. */
    String firstLine() {
        return text.lines().findFirst().orElse("");
    }

    boolean isAtLeast(Level least) {
        return level.compareTo(least) <= 0;
    }

    /** Whether the words stand in it, in whatever case. */
    boolean holds(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() || text.toLowerCase(Locale.ROOT).contains(wanted) || source.toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** As it stands in a report. */
    String line() {
        return at + " " + level + " " + source + " - " + text;
    }
}
