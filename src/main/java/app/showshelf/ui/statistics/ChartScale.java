package app.showshelf.ui.statistics;

import java.util.stream.IntStream;

/** Round numbers beside a chart: about four lines, and room above the highest bar for its figure. */
final class ChartScale {
    private static final double LINES = 3.5;
    private static final double ROOM = 1.12;

    private ChartScale() {}

    /** From line to line: 1, 2 or 5, times 10, 100 and so on. */
    static int step(int most) {
        double wanted = Math.max(1, most / LINES);
        int ten = (int) Math.pow(10, Math.floor(Math.log10(wanted)));
        return IntStream.of(1, 2, 4, 5, 10).map(factor -> factor * ten).filter(step -> step >= wanted).findFirst().orElse(10 * ten);
    }

    /** The highest line. */
    static int top(int most) {
        int step = step(most);
        return Math.max(step, (int) Math.ceil(most * ROOM / step) * step);
    }
}
