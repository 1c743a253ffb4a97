package app.showshelf.library;

import java.util.Arrays;

/** The form in which the store keeps a {@link ChangeSummary}: its five numbers and the doubt, with spaces between. */
final class ChangeSummaryCode {
    private static final int FIELDS = 6;

    private ChangeSummaryCode() {}

    static String write(ChangeSummary summary) {
        return "%d %d %d %d %d %d".formatted(summary.added(), summary.corrected(), summary.moved(), summary.hidden(), summary.returned(),
                summary.suspicious() ? 1 : 0);
    }

    /** Null for null or a form of another version. */
    static ChangeSummary read(String code) {
        if (code == null || !code.matches("\\d{1,9}( \\d{1,9}){" + (FIELDS - 1) + "}")) {
            return null;
        }
        int[] n = Arrays.stream(code.split(" ")).mapToInt(Integer::parseInt).toArray();
        return new ChangeSummary(n[0], n[1], n[2], n[3], n[4], n[5] == 1);
    }
}
