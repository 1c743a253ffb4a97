package app.showshelf.bench;

import java.io.PrintStream;
import java.util.List;

/** What was measured, as text that appears line by line. */
final class Table {
    private static final String ROW = "  %-42s %9s %11s %11s %9s %9s %9s %9s %10s %8s%n";

    private final PrintStream out;

    Table(PrintStream out) {
        this.out = out;
    }

    /** What the columns of all sections say. */
    void columns() {
        out.println("""
                SQL: calls of execute on any connection, counted in the driver; a batch is one call, its rows are counted beside it.
                Commits: of transactions that only read, too; they write nothing. CPU: seconds of all threads of this process.
                Heap: the most that was left after a collection. Ticks: a second for each season, which is what (a) waits for.""");
    }

    void title(String title) {
        out.println();
        out.println(title);
    }

    void section(String title, List<Measure> measures, int shows) {
        title(title);
        out.printf(ROW, "", "requests", "SQL", "rows", "commits", "SQL/show", "seconds", "CPU", "+ ticks", "heap MB");
        for (Measure one : measures) {
            CountingDriver.Count sql = one.sql();
            out.printf(ROW, one.what(), "%,d".formatted(one.requests()), "%,d".formatted(sql.statements()),
                    "%,d".formatted(sql.batched()), "%,d".formatted(sql.commits()), "%.1f".formatted((double) sql.statements() / shows),
                    "%.2f".formatted(one.seconds()), "%.2f".formatted(one.cpu()),
                    "%.2f".formatted(one.withTicks()), "%d".formatted(one.heap()));
        }
    }

    void frames(String what, Frames.Summary frames) {
        line(what + ", from pulse to pulse", frames.gaps());
        line("    the JavaFX thread's own work for each", frames.work());
        frames.culprits().forEach(culprit -> out.println("      " + culprit));
    }

    /** The work of the JavaFX thread in each part of it. */
    void steps(Frames.Summary frames) {
        frames.steps().forEach((step, work) -> line("      " + step, work));
    }

    /** How many times as much work a pulse is. */
    void compared(String what, Frames.Spread own, Frames.Spread bare) {
        line("    times the work of " + what, "median %.1f, 99 of 100 %.1f, longest %.1f".formatted(own.median() / bare.median(),
                own.slowestInHundred() / bare.slowestInHundred(), own.longest() / bare.longest()));
    }

    void ratio(String what, double value) {
        line(what, "%.2f".formatted(value));
    }

    void line(String what, Object value) {
        out.printf("  %-52s %s%n", what, value);
    }
}
