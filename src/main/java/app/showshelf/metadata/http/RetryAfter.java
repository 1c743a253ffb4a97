package app.showshelf.metadata.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Reads the header of that name: seconds or a date. */
final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /** How long to wait, at most a day; null where the header is missing or says nothing that we understand. */
    static Duration parse(String header, Instant now) {
        if (header == null) {
            return null;
        }
        String text = header.strip();
        return text.matches("\\d+") ? seconds(text) : untilDate(text, now);
    }

    private static Duration seconds(String digits) {
        return digits.length() > 9 ? LONGEST : shorter(Duration.ofSeconds(Long.parseLong(digits)));
    }

    private static Duration untilDate(String text, Instant now) {
        try {
            Duration wait = Duration.between(now, ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
            return wait.isNegative() ? Duration.ZERO : shorter(wait);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static Duration shorter(Duration wait) {
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
