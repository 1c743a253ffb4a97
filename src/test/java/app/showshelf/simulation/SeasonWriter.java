package app.showshelf.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes what happens to one season, from its announcement to the last correction. */
final class SeasonWriter {
    private final Habit habit;
    private final boolean summaries;
    private final Chance chance;
    private final int number;
    private final List<EpisodePlan> episodes;

    SeasonWriter(String show, Habit habit, boolean summaries, int number, LocalDate premiere, Chance chance) {
        this.habit = habit;
        this.summaries = summaries;
        this.chance = chance;
        this.number = number;
        int pause = chance.between(4, 8);
        int count = chance.between(habit.fewest, habit.most);
        episodes = IntStream.range(0, count).mapToObj(i -> new EpisodePlan(show, number, i + 1, habit.day(premiere, i, pause))).toList();
    }

    LocalDate lastDay() {
        return episodes.getLast().day();
    }

    /** A season of long ago: complete, but for a text that somebody improves now and then. */
    List<Change> past(Instant known, Instant until) {
        episodes.forEach(one -> {
            one.listed(known, known);
            one.title(known, "Title of " + one.day());
            if (summaries) {
                one.summary(known, "Summary");
            }
        });
        EpisodePlan improved = episodes.get(chance.between(0, episodes.size() - 1));
        if (chance.happens(0.3)) {
            improved.summary(Chance.hours(known, chance.between(1.0, known.until(until).toHours())), "Better summary");
        }
        return changes(null);
    }

    List<Change> present() {
        LocalDate premiere = episodes.getFirst().day();
        Instant announced = chance.before(premiere, 60, 240);
        Instant scheduled = Chance.later(chance.before(premiere, 14, 90), announced.plusSeconds(60));
        Instant listed = chance.happens(0.5) ? scheduled : Chance.hours(announced, chance.between(0, announced.until(scheduled).toHours()));
        boolean halfDated = chance.happens(0.3);
        putOff();
        if (chance.happens(0.6)) {
            episodes.getLast().finale();
        }
        Instant before = listed;
        for (int i = 0; i < episodes.size(); i++) {
            EpisodePlan one = episodes.get(i);
            boolean early = i < 2 || habit.listedAhead == 0;
            Instant ahead = chance.before(one.day(), chance.happens(0.05) ? -0.9 : 1, habit.listedAhead);
            Instant known = early ? listed : Chance.later(before, ahead);
            before = known;
            boolean lateDate = halfDated && early && i * 2 > episodes.size();
            one.listed(known, lateDate ? chance.before(one.day(), 12, 21) : early ? scheduled : known);
            texts(one, known);
        }
        return changes(announced);
    }

    private void texts(EpisodePlan one, Instant known) {
        String title = "Title of " + one.day();
        if (chance.happens(0.15)) {
            one.title(known, title);
        } else if (chance.happens(0.94)) {
            one.title(chance.title(one.day()), title);
        }
        if (chance.happens(0.03)) {
            one.title(chance.before(one.day(), -30, -1), "Better " + title);
        }
        if (summaries && chance.happens(0.92)) {
            one.summary(chance.summary(one.day()), "Summary");
        }
    }

    /** An episode, and with it all that follow, airs later than planned: known weeks before, or in the last hours. */
    private void putOff() {
        for (int i = 0; i < episodes.size(); i++) {
            boolean lastMoment = chance.happens(habit == Habit.DAILY ? 0.004 : 0.015);
            boolean early = chance.happens(0.4 / episodes.size());
            if (!lastMoment && !early || habit == Habit.BINGE && i > 0) {
                continue;
            }
            LocalDate day = episodes.get(i).day();
            Instant at = lastMoment ? chance.before(day, -0.2, 1.7) : chance.before(day, 5, 25);
            int days = habit == Habit.BINGE ? chance.between(7, 28) : 7;
            episodes.subList(i, episodes.size()).forEach(one -> one.putOff(at, days));
        }
    }

    private List<Change> changes(Instant announced) {
        List<Change> all = new ArrayList<>();
        if (announced != null) {
            all.add(new Change(announced, Change.Kind.ANNOUNCED, number, null, null, false));
        }
        episodes.forEach(one -> all.addAll(one.changes()));
        return all;
    }
}
