package app.showshelf.ui.upcoming;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import app.showshelf.library.UpcomingEpisode;

/** Puts episodes into days and groups. */
final class Agenda {
    private Agenda() {}

    /** The rows of episodes that are in the order of their days; {@code first} is the day on which weeks begin. */
    static List<AgendaRow> rows(List<UpcomingEpisode> episodes, Function<UpcomingEpisode, LocalDate> dayOf, LocalDate today,
            DayOfWeek first) {
        List<AgendaRow> rows = new ArrayList<>();
        LocalDate before = null;
        AgendaGroup group = null;
        for (int i = 0; i < episodes.size(); i++) {
            LocalDate day = dayOf.apply(episodes.get(i));
            AgendaGroup now = AgendaGroup.of(day, today, first);
            boolean last = i + 1 == episodes.size() || !dayOf.apply(episodes.get(i + 1)).equals(day);
            rows.add(new AgendaRow(episodes.get(i), day, now == group ? null : now, !day.equals(before), last));
            before = day;
            group = now;
        }
        return rows;
    }
}
