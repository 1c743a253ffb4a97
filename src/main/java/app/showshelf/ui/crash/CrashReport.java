package app.showshelf.ui.crash;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;

import app.showshelf.settings.Unsaid;

/**
 * A mistake of the program, as it may be passed on: without keys and without names of folders.
 *
 * @param at when
 * @param details for those who can mend it
 * @param kind the same for the same mistake
 * @param canGoOn whether the program is still in one piece
 */
public record CrashReport(Instant at, String details, String kind, boolean canGoOn) {

    /** What that exception says. */
    public static CrashReport of(Throwable mistake, String thread, String version, Unsaid unsaid, Instant now) {
        StringWriter trace = new StringWriter();
        mistake.printStackTrace(new PrintWriter(trace, true));
        String details = "Showshelf %s, %s%nJava %s, %s %s%nThread %s%n%n%s".formatted(version, now, System.getProperty("java.version"),
                System.getProperty("os.name"), System.getProperty("os.version"), thread, trace);
        StackTraceElement[] frames = mistake.getStackTrace();
        String kind = mistake.getClass().getName() + (frames.length == 0 ? "" : " at " + frames[0]);
        // Without memory, or with a class missing, nothing can be relied on; a deep recursion ends where it was begun.
        return new CrashReport(now, unsaid.clean(details), kind, !(mistake instanceof Error) || mistake instanceof AssertionError
                || mistake instanceof StackOverflowError);
    }
}
