package app.showshelf.ui.poster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;

/** Finds the largest type in which a name fits its place without looking crowded. */
final class TitleLayout {
    static final double WIDTH = 252;
    private static final double[] SIZES = {58, 52, 46, 42, 38, 34, 31, 28, 25, 23, 21};
    private static final double SMALLEST = SIZES[SIZES.length - 1];
    /** What a size is worth with 1 to 4 lines: large type in four lines reads worse than smaller type in two. */
    private static final double[] WORTH = {1.02, 1, 0.86, 0.74};

    private final Measure measure;

    TitleLayout(Measure measure) {
        this.measure = measure;
    }

    Title of(String name, TitlePlace place) {
        List<String> pieces = LineBreaks.pieces(name);
        if (pieces.isEmpty()) {
            return new Title(List.of(), SMALLEST);
        }
        return DoubleStream.of(SIZES).mapToObj(size -> fit(pieces, size, place)).filter(Objects::nonNull)
                .max(Comparator.comparingDouble(TitleLayout::worth).thenComparingDouble(Title::size)).map(title -> evened(title, pieces))
                .orElseGet(() -> cut(name, place));
    }

    private static double worth(Title title) {
        return title.size() * WORTH[title.lines().size() - 1];
    }

    private Title fit(List<String> pieces, double size, TitlePlace place) {
        List<String> lines = wrap(pieces, size, WIDTH);
        boolean fits = lines != null && lines.size() <= place.mostLines && lines.size() * size * Title.LINE_HEIGHT <= place.room;
        return fits ? new Title(lines, size) : null;
    }

    /** Narrows the column as long as the number of lines stays, which leaves lines of nearly equal length. */
    private Title evened(Title title, List<String> pieces) {
        Title best = title;
        while (true) {
            List<String> narrower = wrap(pieces, best.size(), widest(best) - 0.01);
            if (narrower == null || narrower.size() > best.lines().size()) {
                return trimmed(best);
            }
            best = new Title(narrower, best.size());
        }
    }

    private static Title trimmed(Title title) {
        return new Title(title.lines().stream().map(String::strip).toList(), title.size());
    }

    private double widest(Title title) {
        return title.lines().stream().mapToDouble(line -> width(line, title.size())).max().orElse(0);
    }

    /** Fills line after line; null when a single piece is too wide. */
    private List<String> wrap(List<String> pieces, double size, double width) {
        return LineBreaks.wrap(pieces, line -> width(line, size) <= width);
    }

    private double width(String line, double size) {
        String seen = line.strip();
        return seen.isEmpty() ? 0 : measure.width(seen) * size;
    }

    /** The smallest type, broken anywhere if a word is too wide, with an ellipsis if lines are left over. */
    private Title cut(String name, TitlePlace place) {
        List<String> pieces = LineBreaks.splitWide(LineBreaks.pieces(name), piece -> width(piece, SMALLEST) <= WIDTH);
        List<String> lines = wrap(pieces, SMALLEST, WIDTH);
        if (lines.size() <= place.mostLines) {
            return evened(new Title(lines, SMALLEST), pieces);
        }
        List<String> shown = new ArrayList<>(lines.subList(0, place.mostLines));
        shown.add(ellipsis(shown.removeLast().strip()));
        return trimmed(new Title(List.copyOf(shown), SMALLEST));
    }

    private String ellipsis(String line) {
        String kept = line;
        while (!kept.isEmpty() && width(kept + "…", SMALLEST) > WIDTH) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).strip();
        }
        return kept + "…";
    }

    /** Tells how wide a text is at size 1. */
    @FunctionalInterface
    interface Measure {
        double width(String text);
    }
}
