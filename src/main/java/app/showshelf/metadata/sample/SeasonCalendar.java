package app.showshelf.metadata.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import app.showshelf.library.EpisodeType;

/** Lays out the seasons of a show that counts them from 1: in full, whatever day it is. */
final class SeasonCalendar {
    private static final int LONG_SEASON = 16;
    private final Airing airing;

    SeasonCalendar(Airing airing) {
        this.airing = airing;
    }

    /** The season with that index, which counts from 0. */
    SeasonSlot season(int index) {
        int before = IntStream.range(0, index).map(airing::episodesOf).sum();
        int count = airing.episodesOf(index);
        List<EpisodeSlot> episodes = new ArrayList<>(count);
        int number = 0;
        for (int i = 0; i < count; i++) {
            number = numberAfter(number);
            boolean late = i >= count - airing.lateDates();
            episodes.add(new EpisodeSlot(number, before + i, date(index, i), late, type(i, count)));
        }
        return new SeasonSlot(index + 1, !airing.undatedSeasons().contains(index + 1), episodes);
    }

    /** The day of the season's first episode. */
    LocalDate start(int index) {
        LocalDate first = airing.first();
        return airing.everyWeeks() > 0 ? first.plusWeeks((long) index * airing.everyWeeks()) : sameWeekday(first.plusYears(index));
    }

    private LocalDate sameWeekday(LocalDate day) {
        return day.plusDays(Math.floorMod(airing.first().getDayOfWeek().getValue() - day.getDayOfWeek().getValue(), 7));
    }

    private LocalDate date(int season, int episode) {
        boolean afterBreak = isLong(airing.episodesOf(season)) && episode >= airing.episodesOf(season) / 2;
        return airing.step().date(start(season), episode).plusWeeks(afterBreak ? airing.breakWeeks() : 0);
    }

    private int numberAfter(int number) {
        int next = number + 1;
        while (airing.gaps().contains(next)) {
            next++;
        }
        return next;
    }

    private EpisodeType type(int episode, int count) {
        if (episode == count - 1) {
            return EpisodeType.FINALE;
        }
        return isLong(count) && airing.breakWeeks() > 0 && episode == count / 2 - 1 ? EpisodeType.MID_SEASON_FINALE : EpisodeType.REGULAR;
    }

    private static boolean isLong(int count) {
        return count >= LONG_SEASON;
    }
}
