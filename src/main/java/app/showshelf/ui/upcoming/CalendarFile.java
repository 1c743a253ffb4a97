package app.showshelf.ui.upcoming;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A calendar in the form that other programs read (RFC 5545). An event keeps its name from one export to the next, so that
 * reading a newer file moves what has moved.
 */
final class CalendarFile {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;
    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();
    private final String written;

    private CalendarFile(Instant now) {
        this.written = MOMENT.format(now);
    }

    /**
     * An entry.
     *
     * @param uid the same in every export, unique in the world
     * @param title one line
     * @param place where it can be seen; null when unknown
     * @param day the day, for entries without a moment
     * @param moment when it begins; null when only the day is known
     * @param length how long it takes; null when unknown
     */
    record Event(String uid, String title, String place, LocalDate day, Instant moment, Duration length) {}

    /** The file's text. */
    static String of(List<Event> events, Instant now) {
        CalendarFile file = new CalendarFile(now);
        file.line("BEGIN:VCALENDAR").line("VERSION:2.0").line("PRODID:-//Showshelf//Showshelf//EN").line("CALSCALE:GREGORIAN");
        events.forEach(file::event);
        return file.line("END:VCALENDAR").text.toString();
    }

    private void event(Event event) {
        line("BEGIN:VEVENT").line("UID:" + escaped(event.uid())).line("DTSTAMP:" + written);
        when(event);
        line("SUMMARY:" + escaped(event.title()));
        if (event.place() != null) {
            line("LOCATION:" + escaped(event.place()));
        }
        // Nobody is busy because of it.
        line("TRANSP:TRANSPARENT").line("END:VEVENT");
    }

    private void when(Event event) {
        if (event.moment() == null) {
            line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(event.day()));
            return;
        }
        line("DTSTART:" + MOMENT.format(event.moment()));
        if (event.length() != null) {
            line("DTEND:" + MOMENT.format(event.moment().plus(event.length())));
        }
    }

    /** A line of at most 75 bytes; what is longer goes on below after a space, never within a letter. */
    private CalendarFile line(String content) {
        int room = LONGEST_LINE;
        for (int letter : content.codePoints().toArray()) {
            String piece = Character.toString(letter);
            int bytes = piece.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > room) {
                text.append(END).append(' ');
                room = LONGEST_LINE - 1;
            }
            text.append(piece);
            room -= bytes;
        }
        text.append(END);
        return this;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n").replaceAll("\\p{Cntrl}", "");
    }
}
