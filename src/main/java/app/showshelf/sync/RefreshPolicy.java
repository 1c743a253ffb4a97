package app.showshelf.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.NextLook;
import app.showshelf.library.NextLookReason;
import app.showshelf.library.Placeholders;
import app.showshelf.library.ShowStatus;

/** When to look at a season again: a pure function of what is known of it and of the present moment. */
public final class RefreshPolicy {
    private static final Duration NEAR_AIR_DATE = Duration.ofDays(1);
    private static final Duration EVERY_6_HOURS = Duration.ofHours(6);
    private static final Duration EVERY_12_HOURS = Duration.ofHours(12);
    private static final Duration EVERY_DAY = Duration.ofDays(1);
    private static final Duration WEEKLY = Duration.ofDays(7);
    private static final Duration MONTHLY = Duration.ofDays(30);
    private static final Duration QUARTERLY = Duration.ofDays(90);
    private static final Duration TEXTS_SOON = Duration.ofDays(2);
    private static final Duration TEXTS_LATE = Duration.ofDays(14);
    private static final Duration TEXTS_EARLY = Duration.ofDays(7);
    /** So many episodes without a summary are a habit. */
    private static final int ENOUGH = 3;

    /** How much shorter the long intervals may be. */
    private static final double SPREAD = 0.1;

    /**
     * What the decision is made from.
     *
     * @param number the season's number
     * @param current whether it is the season in which new episodes of the show are to be expected
     * @param status of the show
     * @param listed how many episodes the provider lists; null when it does not say
     * @param episodes all that are stored and not hidden
     */
    public record Outlook(int number, boolean current, ShowStatus status, Integer listed, List<EpisodeFacts> episodes) {}

    /** The moment from which the season may be fetched again. */
    public NextLook nextLook(Outlook season, Instant now) {
        return nextLook(season, 0, now);
    }

    /**
     * The moment from which the season may be fetched again.
     *
     * @param spread from 0 to 1, by how much of a tenth the intervals of a week and more are shorter: shows that were fetched
     *        together shall not fall due together. The same for all seasons of a show, which are fetched in one request
     */
    public NextLook nextLook(Outlook season, double spread, Instant now) {
        List<NextLook> looks = new ArrayList<>();
        looks.add(usual(season, spread, now));
        if (season.listed() != null && season.episodes().size() < season.listed()) {
            looks.add(new NextLook(now.plus(EVERY_DAY), NextLookReason.COMING_SHORT));
        }
        boolean summaries = hasSummaries(season.episodes(), now);
        for (EpisodeFacts episode : season.episodes()) {
            aroundAirDate(episode, isTextMissing(episode, summaries), now).ifPresent(looks::add);
        }
        expected(season, now).flatMap(episode -> aroundAirDate(episode, true, now)).ifPresent(looks::add);
        return looks.stream().min(Comparator.comparing(NextLook::at)).orElseThrow();
    }

    private static NextLook usual(Outlook season, double spread, Instant now) {
        if (season.number() == 0) {
            return new NextLook(now.plus(shorter(MONTHLY, spread)), NextLookReason.SPECIALS);
        }
        return isGoingOn(season)
                ? new NextLook(now.plus(shorter(WEEKLY, spread)), NextLookReason.RUNNING)
                : new NextLook(now.plus(shorter(QUARTERLY, spread)), NextLookReason.OLD);
    }

    private static Duration shorter(Duration interval, double spread) {
        return interval.minusSeconds(Math.round(interval.toSeconds() * SPREAD * spread));
    }

    private static boolean isGoingOn(Outlook season) {
        return season.number() > 0 && season.current() && season.status() != ShowStatus.ENDED;
    }

    private static Optional<EpisodeFacts> expected(Outlook season, Instant now) {
        return isGoingOn(season) ? Rhythm.next(season.episodes(), LocalDate.ofInstant(now, ZoneOffset.UTC)) : Optional.empty();
    }

    /** The window that the moment is in decides how often; the next, narrower one is not to be missed. */
    private static Optional<NextLook> aroundAirDate(EpisodeFacts episode, boolean incomplete, Instant now) {
        Instant from = firstMoment(episode);
        if (from == null) {
            return Optional.empty();
        }
        Instant to = lastMoment(episode);
        List<NextLook> looks = new ArrayList<>();
        look(new Window(from.minus(NEAR_AIR_DATE), to.plus(NEAR_AIR_DATE), EVERY_6_HOURS, NextLookReason.AIRING), now)
                .ifPresent(looks::add);
        if (incomplete) {
            look(new Window(from.minus(TEXTS_SOON), to.plus(TEXTS_SOON), EVERY_12_HOURS, NextLookReason.INCOMPLETE_FACTS), now)
                    .ifPresent(looks::add);
            look(new Window(from.minus(TEXTS_EARLY), to.plus(TEXTS_LATE), EVERY_DAY, NextLookReason.INCOMPLETE_FACTS), now)
                    .ifPresent(looks::add);
        }
        return looks.stream().min(Comparator.comparing(NextLook::at));
    }

    /** Days around an air date on which the season is looked at that often. */
    private record Window(Instant opens, Instant closes, Duration period, NextLookReason reason) {}

    private static Optional<NextLook> look(Window window, Instant now) {
        if (now.isAfter(window.closes())) {
            return Optional.empty();
        }
        return Optional.of(new NextLook(now.isBefore(window.opens()) ? window.opens() : now.plus(window.period()), window.reason()));
    }

    private static boolean isTextMissing(EpisodeFacts episode, boolean summaries) {
        return Placeholders.isPlaceholder(episode.name(), episode.number()) || summaries && episode.overview() == null;
    }

    /** Where nobody has written a summary for any of the episodes that are over, none is waited for. */
    private static boolean hasSummaries(List<EpisodeFacts> episodes, Instant now) {
        List<EpisodeFacts> over = episodes.stream()
                .filter(one -> firstMoment(one) != null && now.isAfter(lastMoment(one).plus(TEXTS_LATE)))
                .toList();
        return over.size() < ENOUGH || over.stream().anyMatch(one -> one.overview() != null);
    }

    /** A day without an hour lasts from its first moment to its last, somewhere on earth: we take it in UTC. */
    private static Instant firstMoment(EpisodeFacts episode) {
        return episode.airStamp() != null ? episode.airStamp() : start(episode.airDate());
    }

    private static Instant lastMoment(EpisodeFacts episode) {
        return episode.airStamp() != null ? episode.airStamp() : start(episode.airDate().plusDays(1));
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
