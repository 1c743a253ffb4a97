package app.showshelf.metadata.releases;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A version as releases bear it, 1.2.3. One that is still being tried out, 1.2.3-beta, is none.
 *
 * @param numbers from the left
 */
public record VersionNumber(List<Integer> numbers) implements Comparable<VersionNumber> {
    private static final Pattern FORM = Pattern.compile("v?(\\d{1,6}(?:\\.\\d{1,6}){0,3})");

    /** What that text says, with or without a v before it; empty where it is no version. */
    public static Optional<VersionNumber> of(String text) {
        return Optional.ofNullable(text).map(FORM::matcher).filter(found -> found.matches())
                .map(found -> new VersionNumber(Arrays.stream(found.group(1).split("\\.")).map(Integer::valueOf).toList()));
    }

    /** Whether the first of these texts is a later version than the second. */
    public static boolean isLater(String one, String than) {
        return of(one).flatMap(later -> of(than).map(earlier -> later.compareTo(earlier) > 0)).orElse(false);
    }

    @Override
    public int compareTo(VersionNumber other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int order = Integer.compare(at(i), other.at(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** 1.2 is 1.2.0. */
    private int at(int place) {
        return place < numbers.size() ? numbers.get(place) : 0;
    }
}
