package app.showshelf.metadata.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/** Reads the fields of answers, where "nothing" is written as null, as an empty text, or as zero. */
public final class Fields {
    private static final int FIRST_YEAR = 1880;
    private static final int LAST_YEAR = 2500;

    private Fields() {}

    /** The text without control characters and without white space around it; null where nothing is left. */
    public static String text(String raw) {
        if (raw == null) {
            return null;
        }
        String text = PlainText.of(raw).strip();
        return text.isEmpty() ? null : text;
    }

    /** The id; null for anything that cannot be one. */
    public static String id(String raw) {
        return isId(raw) ? raw : null;
    }

    /** A date of the form 2011-04-17; null for anything else, and for a year in which nothing is broadcast. */
    public static LocalDate date(String raw) {
        try {
            LocalDate date = raw == null ? null : LocalDate.parse(raw.strip());
            return date == null || isFarAway(date.getYear()) ? null : date;
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** A moment of the form 2011-04-17T02:00:00+00:00; null for anything else, and for a year in which nothing is broadcast. */
    public static Instant moment(String raw) {
        try {
            OffsetDateTime moment = raw == null ? null : OffsetDateTime.parse(raw.strip());
            return moment == null || isFarAway(moment.getYear()) ? null : moment.toInstant();
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** Providers write 0001 or 9999 for "unknown". */
    private static boolean isFarAway(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR;
    }

    /** The number where it says something; null for zero and less. */
    public static Integer positive(Integer raw) {
        return raw == null || raw <= 0 ? null : raw;
    }

    /** The number of something that is counted; null for less than zero. */
    public static Integer counted(Integer raw) {
        return raw == null || raw < 0 ? null : raw;
    }

    /** A rating; null where it is zero, since nobody has rated, or no rating at all. */
    public static Double rating(Double raw) {
        return raw == null || raw <= 0 || raw > 10 ? null : raw;
    }

    /** The elements that are there; an empty list for null. */
    public static <T> List<T> present(List<T> raw) {
        return raw == null ? List.of() : raw.stream().filter(Objects::nonNull).toList();
    }

    /** Whether the text is a number as providers give them to shows and seasons; others never become part of an address. */
    public static boolean isId(String text) {
        return text != null && text.matches("\\d{1,18}");
    }
}
