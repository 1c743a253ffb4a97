package app.showshelf.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The comparison as lines of text. */
public final class ComparisonTable {
    private static final String ROW = "%-26s";

    private final Map<String, RuleResult> results;

    /** The table of these results. */
    public ComparisonTable(Map<String, RuleResult> results) {
        this.results = results;
    }

    /** Hours from a change at the provider until the library shows it: mean / median / nine of ten / longest. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(row("", name -> name));
        lines.add(row("requests per day", name -> "%.0f".formatted(results.get(name).requestsPerDay())));
        lines.add(row("near an air date", name -> hours(results.get(name).nearAirDate())));
        for (Change.Kind kind : Change.Kind.values()) {
            lines.add(row("  " + kind.words(), name -> hours(results.get(name).of(kind, true))));
        }
        lines.add(row("at any time", name -> hours(results.get(name).all())));
        for (Change.Kind kind : Change.Kind.values()) {
            lines.add(row("  " + kind.words(), name -> hours(results.get(name).of(kind, false))));
        }
        lines.add(row("aired unawares", name -> Long.toString(results.get(name).airedUnawares())));
        return lines;
    }

    private interface Cell {
        String of(String name);
    }

    private String row(String label, Cell cell) {
        StringBuilder line = new StringBuilder(ROW.formatted(label));
        results.keySet().forEach(name -> line.append("%34s".formatted(cell.of(name))));
        return line.toString();
    }

    private static String hours(RuleResult.Hours hours) {
        return hours.count() == 0
                ? "-"
                : String.format(Locale.ROOT, "%.1f / %.1f / %.1f / %.1f (%d)", hours.mean(), hours.median(), hours.p90(), hours.max(),
                        hours.count());
    }
}
