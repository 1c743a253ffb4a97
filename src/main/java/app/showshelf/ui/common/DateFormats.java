package app.showshelf.ui.common;

import java.time.format.DateTimeFormatter;

import app.showshelf.text.Texts;

/**
 * How days and times are written: as the country of the texts has it; where only a language is known, as the texts have it. A
 * month within a sentence is always the language's own.
 */
final class DateFormats {
    private final DateTimeFormatter near;
    private final DateTimeFormatter far;
    private final DateTimeFormatter inYear;
    private final DateTimeFormatter month;
    private final DateTimeFormatter monthYear;
    private final DateTimeFormatter time;

    DateFormats(Texts texts) {
        near = of(texts, "dates.pattern.near", "MMMEd");
        far = of(texts, "dates.pattern.far", "yMMMd");
        inYear = of(texts, "dates.pattern.inYear", "MMMd");
        time = of(texts, "dates.pattern.time", "jm");
        month = pattern(texts, "dates.pattern.month");
        monthYear = pattern(texts, "dates.pattern.monthYear");
    }

    private static DateTimeFormatter of(Texts texts, String key, String fields) {
        return texts.locale().getCountry().isEmpty()
                ? pattern(texts, key)
                : DateTimeFormatter.ofLocalizedPattern(fields).withLocale(texts.locale());
    }

    private static DateTimeFormatter pattern(Texts texts, String key) {
        return DateTimeFormatter.ofPattern(texts.get(key), texts.locale());
    }

    /** "Fri 27 Nov". */
    DateTimeFormatter near() {
        return near;
    }

    /** "27 Nov 2028". */
    DateTimeFormatter far() {
        return far;
    }

    /** "27 Nov". */
    DateTimeFormatter inYear() {
        return inYear;
    }

    /** "March". */
    DateTimeFormatter month() {
        return month;
    }

    /** "March 2028". */
    DateTimeFormatter monthYear() {
        return monthYear;
    }

    /** "14:20". */
    DateTimeFormatter time() {
        return time;
    }
}
