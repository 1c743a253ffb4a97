package app.showshelf;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import app.showshelf.text.Texts;

/** When each stage of a start was reached. Each counts once, the first time. */
final class StartReport {
    private final Instant began;
    private final Map<Stage, Instant> reached = new EnumMap<>(Stage.class);

    /** The stages in the order in which they mostly come. */
    enum Stage {
        MAIN, FIRST_FRAME, FIRST_PICTURE, STORE_OPEN, LIVE, IDLE;

        String textKey() {
            return "cli.start." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** A start that began when the process did, and has come to the program's first line now. */
    StartReport(Instant now) {
        this(ProcessStart.before(now), now);
    }

    StartReport(Instant began, Instant now) {
        this.began = began;
        reached(Stage.MAIN, now);
    }

    synchronized void reached(Stage stage, Instant now) {
        reached.putIfAbsent(stage, now);
    }

    /** A line for each stage that was reached: milliseconds since the process began, and their share of the whole. */
    synchronized void print(PrintWriter out, Texts texts) {
        long whole = reached.values().stream().mapToLong(this::millis).max().orElse(0);
        for (Map.Entry<Stage, Instant> one : reached.entrySet()) {
            long millis = millis(one.getValue());
            out.println("%6d ms %4d %%  %s".formatted(millis, whole == 0 ? 0 : Math.round(100.0 * millis / whole),
                    texts.get(one.getKey().textKey())));
        }
    }

    private long millis(Instant time) {
        return Math.max(0, Duration.between(began, time).toMillis());
    }
}
