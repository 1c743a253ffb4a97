package app.showshelf.metadata.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/** Reads the fields of answers, where "nothing" is written as null, as an empty text, or as zero. */
public final class Fields {
    private Fields() {}

    /** The text without white space around it; null where nothing is left. */
    public static String text(String raw) {
        return raw == null || raw.isBlank() ? null : raw.strip();
    }

    /** A date of the form 2011-04-17; null for anything else. */
    public static LocalDate date(String raw) {
        try {
            return raw == null ? null : LocalDate.parse(raw.strip());
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** A moment of the form 2011-04-17T02:00:00+00:00; null for anything else. */
    public static Instant moment(String raw) {
        try {
            return raw == null ? null : OffsetDateTime.parse(raw.strip()).toInstant();
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** The number where it says something; null for zero and less. */
    public static Integer positive(Integer raw) {
        return raw == null || raw <= 0 ? null : raw;
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
