package app.showshelf.ui.upcoming;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import org.junit.jupiter.api.Test;

import app.showshelf.ui.upcoming.CalendarFile.Event;

import static org.assertj.core.api.Assertions.assertThat;

/** Another program reads what we write. */
class CalendarFileTest {
    private static final Instant NOW = Instant.parse("2026-11-22T14:00:00Z");
    private static final Event TIMED = new Event("tmdb-1-e6@showshelf.app", "Copper Saints S3 E6: Patina", "Halo One", null,
            Instant.parse("2026-11-26T20:00:00Z"), Duration.ofMinutes(50));
    private static final Event WHOLE_DAY = new Event("tmdb-2-e1@showshelf.app", "Glass Orchard S1 E10", null, LocalDate.parse("2026-12-24"),
            null, null);

    @Test
    void anEventWithAMomentHasItInUtc() {
        VEvent event = read(TIMED);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo("2026-11-26T20:00:00Z");
        assertThat(event.getDateStart().getValue().hasTime()).isTrue();
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo("2026-11-26T20:50:00Z");
        assertThat(event.getLocation().getValue()).isEqualTo("Halo One");
    }

    @Test
    void anEventWithADayAloneTakesTheDay() {
        VEvent event = read(WHOLE_DAY);
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false)).isEqualTo("20261224");
        assertThat(event.getDateEnd()).isNull();
        assertThat(event.getLocation()).isNull();
    }

    @Test
    void everyEventHasANameOfItsOwnAndTheMomentOfWriting() {
        ICalendar calendar = Biweekly.parse(CalendarFile.of(List.of(TIMED, WHOLE_DAY), NOW)).first();
        assertThat(calendar.getEvents()).extracting(event -> event.getUid().getValue()).containsExactly(TIMED.uid(), WHOLE_DAY.uid());
        assertThat(calendar.getEvents()).allSatisfy(event -> assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOW));
    }

    @Test
    void anotherProgramFindsNothingToComplainAbout() {
        ICalendar calendar = Biweekly.parse(CalendarFile.of(List.of(TIMED, WHOLE_DAY), NOW)).first();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
    }

    @Test
    void aTitleComesThroughWhateverIsInIt() {
        String title = "Ein; \"Haus\", am \\ Wehr: 夜汽車の灯 👩‍🚀 " + "und so weiter ".repeat(20);
        VEvent event = read(new Event("a@b", title, "One, two; three", LocalDate.parse("2026-12-24"), null, null));
        assertThat(event.getSummary().getValue()).isEqualTo(title);
        assertThat(event.getLocation().getValue()).isEqualTo("One, two; three");
    }

    @Test
    void aLineBreakInATitleStaysWithinIt() {
        VEvent event = read(new Event("a@b", "First\r\nEND:VEVENT\u0007", null, LocalDate.parse("2026-12-24"), null, null));
        assertThat(event.getSummary().getValue()).isEqualTo("First\nEND:VEVENT");
    }

    @Test
    void noLineIsLongerThan75Bytes() {
        String text = CalendarFile.of(List.of(new Event("a@b", "夜汽車の灯".repeat(40), null, LocalDate.parse("2026-12-24"), null, null)), NOW);
        assertThat(Arrays.asList(text.split("\r\n")))
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    private static VEvent read(Event event) {
        return Biweekly.parse(CalendarFile.of(List.of(event), NOW)).first().getEvents().getFirst();
    }
}
