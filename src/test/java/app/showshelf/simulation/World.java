package app.showshelf.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A generated provider: shows that announce seasons, list and date episodes, name them late, put them off, air weekly, on
 * workdays or all at once, and end. Six of ten are running when the measured days begin.
 */
final class World {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final long seed;
    private final LocalDate from;
    private final LocalDate until;

    /** A world in which something happens from the first to the last of these days. */
    World(long seed, Instant from, Instant until) {
        this.seed = seed;
        this.from = LocalDate.ofInstant(from, ZoneOffset.UTC);
        this.until = LocalDate.ofInstant(until, ZoneOffset.UTC);
    }

    List<ShowScript> shows(int count) {
        int running = count * 6 / 10;
        return IntStream.range(0, count)
                .mapToObj(
                        i -> show("w" + i, i < running, Habit.of(i < running ? (i + 0.5) / running : 0), new Chance(seed * 1_000_003 + i)))
                .toList();
    }

    private ShowScript show(String id, boolean running, Habit habit, Chance chance) {
        List<Change> changes = new ArrayList<>();
        boolean summaries = chance.happens(0.8);
        int past = 1 + chance.skewed(habit == Habit.DAILY ? 1 : 3.7, 24);
        for (int season = 1; season <= past; season++) {
            LocalDate premiere = from.minusDays(400 + 360L * (past - season));
            changes.addAll(new SeasonWriter(id, running ? habit : Habit.WEEKLY, summaries, season, premiere, chance)
                    .past(Change.start(from.minusYears(1)), Change.start(until)));
        }
        if (chance.happens(0.5)) {
            changes.addAll(special(id, 1, from.minusDays(500), LONG_AGO, chance));
        }
        if (running) {
            present(changes, id, habit, summaries, past + 1, chance);
        } else {
            changes.add(ended(LONG_AGO, false));
        }
        changes.sort(Comparator.comparing(Change::at));
        return new ShowScript(id, running, changes);
    }

    private void present(List<Change> changes, String id, Habit habit, boolean summaries, int first, Chance chance) {
        boolean ends = chance.happens(0.12);
        LocalDate premiere = from.minusDays(chance.between(0, habit.shortest) - 60L);
        for (int season = first; premiere.isBefore(until.plusDays(100)); season++) {
            SeasonWriter writer = new SeasonWriter(id, habit, summaries, season, premiere, chance);
            changes.addAll(writer.present());
            if (ends && writer.lastDay().isAfter(from.plusDays(30))) {
                Instant at = chance.before(writer.lastDay(), -40, -1);
                changes.add(ended(at, Change.isNear(at, writer.lastDay())));
                return;
            }
            premiere = premiere.plusDays(chance.between(habit.shortest, habit.longest));
        }
        if (chance.happens(0.2)) {
            LocalDate day = from.plusDays(chance.between(20, 250));
            changes.addAll(special(id, 2, day, chance.before(day, 5, 30), chance));
        }
    }

    private static List<Change> special(String id, int number, LocalDate day, Instant listed, Chance chance) {
        EpisodePlan special = new EpisodePlan(id, 0, number, day);
        special.listed(listed, listed);
        special.title(listed, "Special");
        special.summary(chance.summary(day), "About the special");
        return special.changes();
    }

    private static Change ended(Instant at, boolean near) {
        return new Change(at, Change.Kind.ENDED, -1, null, null, near);
    }
}
