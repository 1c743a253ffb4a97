package app.showshelf.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import app.showshelf.library.ChangeSummary;
import app.showshelf.library.EpisodeRow;
import app.showshelf.library.EpisodeType;
import app.showshelf.library.Failure;
import app.showshelf.library.NextEpisode;
import app.showshelf.library.NextLookReason;
import app.showshelf.library.SeasonRow;
import app.showshelf.library.ShowCard;
import app.showshelf.library.ShowPage;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.library.ShowSummary;
import app.showshelf.settings.ProviderId;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.Words;

/** Invented shows for the tests of the screens, on an invented day. */
public final class TestShows {
    /** A Sunday afternoon. */
    public static final Instant NOW = Instant.parse("2026-11-22T14:00:00Z");
    /** English, in a zone without surprises. */
    public static final Words WORDS = Words.of(new Texts(Locale.ENGLISH), ZoneOffset.UTC);

    private TestShows() {}

    /** A reference of the sample catalogue. */
    public static ShowRef ref(long id) {
        return new ShowRef(ProviderId.SAMPLE, "show-" + id);
    }

    /** A running show with some of its ten aired episodes watched. */
    public static ShowCard card(long id, String name, boolean watching, int watched) {
        return card(id, name, watching, watched, null, null);
    }

    /** The same with what comes next and what went wrong. */
    public static ShowCard card(long id, String name, boolean watching, int watched, NextEpisode next, Failure failure) {
        return new ShowCard(id, ref(id), name, null, ShowStatus.RUNNING, LocalDate.parse("2021-03-01"), LocalDate.parse("2026-11-12"),
                "Northern 4",
                List.of("Drama", "Mystery"), null, 8.6, watching, NOW.minusSeconds(id), null, null, 2, 0, 12, watched, 10, watched, next,
                failure);
    }

    /** An episode to come. */
    public static NextEpisode next(int season, int number, String stamp) {
        Instant at = Instant.parse(stamp);
        return new NextEpisode(number, season, number, "Half a lantern", LocalDate.ofInstant(at, ZoneOffset.UTC), at, 50);
    }

    /** A complete season. */
    public static SeasonRow season(int number, int stored, int aired, int watched) {
        return new SeasonRow(100 + number, number, null, LocalDate.parse("2026-10-08"), stored, stored, aired, watched, true,
                NOW.minusSeconds(20_000), NOW.plusSeconds(14_400), NextLookReason.RUNNING, 0, null, ChangeSummary.NONE);
    }

    /** An episode of a season; null as a date has not been announced. */
    public static EpisodeRow episode(long id, Integer number, String name, String date, boolean watched) {
        LocalDate day = date == null ? null : LocalDate.parse(date);
        return new EpisodeRow(id, "e" + id, number, EpisodeType.REGULAR, name, null, day, null, 50, null, watched ? NOW : null);
    }

    /** A page with these seasons. */
    public static ShowPage page(ShowCard card, NextEpisode unwatched, SeasonRow... seasons) {
        return new ShowPage(card, null,
                "On the last island with a ferry, four people who each plan to leave on the same morning find the timetable changed, and nobody"
                        + " willing to say by whom.",
                null, "https://example.org/show", NOW.minusSeconds(20_000), NOW.plusSeconds(14_400), NextLookReason.RUNNING, null,
                unwatched, List.of(seasons));
    }

    /** A row of a provider's list. */
    public static ShowSummary summary(long id, String name) {
        return new ShowSummary(ref(id), name, null,
                "A shipwright on a drowning coast is asked to build the one boat that she swore never to build.",
                ShowStatus.RUNNING, LocalDate.parse("2023-05-01"), "Northern 4", List.of("Drama", "Mystery"), null, null, 7.9, 12.0);
    }
}
