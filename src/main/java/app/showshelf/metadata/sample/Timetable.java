package app.showshelf.metadata.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.showshelf.library.EpisodeType;
import app.showshelf.library.ShowStatus;

/**
 * The timetable of one show: which seasons and episodes are listed on a day. As days pass, seasons and episodes are
 * added and never changed, for what is laid out does not depend on the day, only how much of it is listed.
 */
final class Timetable {
    /** A season close to its start is listed with all that is planned. */
    private static final int NEAR_DAYS = 42;
    private static final int LATE_DATE_DAYS = 10;
    private final Airing airing;
    private final int specials;
    private final int announced;

    /**
     * A timetable.
     *
     * @param airing null for a show that is only planned
     * @param specials how many there are in the end, two a year
     * @param announced seasons that are listed after all others with nothing in them
     */
    Timetable(Airing airing, int specials, int announced) {
        this.airing = airing;
        this.specials = specials;
        this.announced = announced;
    }

    /** The seasons that are listed on that day, with the episodes that are listed, by number. */
    List<SeasonSlot> seasons(LocalDate today) {
        List<SeasonSlot> regular = airing == null ? List.of() : regular(today);
        int last = regular.isEmpty() ? 0 : regular.getLast().number();
        Stream<SeasonSlot> empty = IntStream.rangeClosed(last + 1, last + announced)
                .mapToObj(number -> new SeasonSlot(number, false, List.of()));
        return Stream.of(specials(today), regular.stream(), empty).flatMap(part -> part).toList();
    }

    /** Whether more is to be expected after that day. */
    ShowStatus status(LocalDate today) {
        if (airing == null || airing.first().isAfter(today)) {
            return ShowStatus.PLANNED;
        }
        return announced == 0 && airing.seasons() != null && lastDay().isBefore(today) ? ShowStatus.ENDED : ShowStatus.RUNNING;
    }

    /** The day of the first episode; null where it is not known. */
    LocalDate first() {
        return airing == null || airing.undatedSeasons().contains(1) ? null : airing.first();
    }

    /** Whether the catalogue tells the episode's date on that day. */
    boolean tellsDate(EpisodeSlot episode, LocalDate today) {
        return !episode.late() || !episode.date().isAfter(today.plusDays(LATE_DATE_DAYS));
    }

    /** Whether the catalogue tells the episode's name on that day. */
    boolean tellsName(EpisodeSlot episode, LocalDate today) {
        return !episode.date().isAfter(today.plusDays(airing.namedDays()));
    }

    private List<SeasonSlot> regular(LocalDate today) {
        if (airing.byYear()) {
            YearCalendar calendar = new YearCalendar(airing);
            return listed(airing.first().getYear(), calendar::start, calendar::season, airing.listedDays(), today);
        }
        SeasonCalendar calendar = new SeasonCalendar(airing);
        return listed(0, calendar::start, calendar::season, airing.announcedDays(), today);
    }

    private List<SeasonSlot> listed(int from, IntFunction<LocalDate> start, IntFunction<SeasonSlot> season, int announcedDays,
            LocalDate today) {
        int end = airing.seasons() == null ? Integer.MAX_VALUE : from + airing.seasons();
        return IntStream.range(from, end)
                .takeWhile(index -> !start.apply(index).isAfter(today.plusDays(announcedDays)))
                .mapToObj(season)
                .map(all -> listed(all, today))
                .toList();
    }

    private SeasonSlot listed(SeasonSlot season, LocalDate today) {
        LocalDate start = season.episodes().getFirst().date();
        boolean near = !start.isAfter(today.plusDays(NEAR_DAYS));
        List<EpisodeSlot> episodes = season.episodes()
                .stream()
                .filter(episode -> episode.equals(season.episodes().getFirst()) || near && isListed(episode, today))
                .toList();
        return new SeasonSlot(season.number(), season.dated(), episodes);
    }

    private boolean isListed(EpisodeSlot episode, LocalDate today) {
        return airing.listedDays() == 0 || !episode.date().isAfter(today.plusDays(airing.listedDays()));
    }

    private Stream<SeasonSlot> specials(LocalDate today) {
        List<EpisodeSlot> episodes = IntStream.rangeClosed(1, specials)
                .mapToObj(this::special)
                .takeWhile(special -> !special.date().isAfter(today.plusDays(NEAR_DAYS)))
                .toList();
        return episodes.isEmpty() ? Stream.empty() : Stream.of(new SeasonSlot(0, true, episodes));
    }

    private EpisodeSlot special(int number) {
        LocalDate date = airing.first().plusMonths(6L * number);
        return new EpisodeSlot(number, -number, date, false, EpisodeType.SPECIAL);
    }

    private LocalDate lastDay() {
        return new SeasonCalendar(airing).season(airing.seasons() - 1).episodes().getLast().date();
    }
}
