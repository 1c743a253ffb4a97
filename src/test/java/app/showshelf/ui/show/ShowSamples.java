package app.showshelf.ui.show;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;
import app.showshelf.sync.SyncState;
import app.showshelf.ui.TestShows;

/** Invented shows in the states that a page has to stand. */
final class ShowSamples {
    static final long ID = 42;
    private static final String[] NAMES = {"Slack water", "The pilot\u2019s son", "A list of the drowned", "Fog signal", "The weir-keeper",
        "High water", "Half a lantern", "The inventory", "Everything that floats", "Ormsey", null};

    private ShowSamples() {}

    /** In its fourth season, with one season complete, one being fetched, one waiting, one failed, and specials. */
    static ScriptedShow ferry() {
        NextEpisode next = new NextEpisode(407, 4, 7, "Half a lantern", LocalDate.parse("2026-11-22"),
                Instant.parse("2026-11-22T21:00:00Z"),
                50);
        NextEpisode unwatched = new NextEpisode(406, 4, 6, "High water", LocalDate.parse("2026-11-12"), null, 53);
        ShowPage page = page(card("The Last Ferry to Ormsey", next),
                "On the last island with a ferry, four people who each plan to leave on"
                        + " the same morning find the timetable changed, and nobody willing to say by whom.",
                unwatched,
                List.of(failed(1, 6), waiting(2, 8), season(3, 8, 8, 8), season(4, 11, 6, 5), season(0, 3, 3, 1)));
        ScriptedShow show = new ScriptedShow(page).with(4, fourth()).with(0, specials());
        for (int season = 1; season < 4; season++) {
            show.with(season, rows(season, 8, 8));
        }
        return show;
    }

    static SyncState busy() {
        return new SyncState(SyncMode.ON_DEMAND, List.of(new SyncState.Running(ID, "The Last Ferry to Ormsey", List.of(3), TestShows.NOW)),
                List.of(new SyncState.Waiting(ID, "The Last Ferry to Ormsey", List.of(2), SyncState.Reason.WATCHING)), 1, 0, List.of(),
                Map.of(),
                true, null, false);
    }

    /** A show whose only listed season failed and holds nothing. */
    static ScriptedShow failing() {
        SeasonRow row = new SeasonRow(101, 1, null, null, 8, 0, 0, 0, false, null, TestShows.NOW.plusSeconds(720),
                NextLookReason.RETRY, 2, new Failure(Failure.Kind.BUSY, 503), null);
        return new ScriptedShow(page(card("Signal Hill Road", null), null, null, List.of(row)));
    }

    /** Words without end in every place. */
    static ScriptedShow wordy() {
        String name = "The Extraordinarily Long and Winding Chronicle of the Salt-Weathered Lighthouse Keepers of Upper Ormsey Sound";
        List<EpisodeRow> rows = new ArrayList<>(rows(1, 12, 4));
        rows.set(4, new EpisodeRow(105, "e105", 5, EpisodeType.REGULAR,
                "In which the keepers, having counted the lamps twice, find that there is one more than there was, and nobody will say since when",
                "A summary that goes on. ".repeat(40), LocalDate.parse("2026-11-18"), null, 125, null, null));
        return new ScriptedShow(
                page(card(name, null), "A summary that goes on. ".repeat(30), new NextEpisode(105, 1, 5, "In which", null, null,
                        125), List.of(season(1, 12, 6, 4))))
                .with(1, rows);
    }

    static ScriptedShow manySeasons(int count) {
        List<SeasonRow> seasons = new ArrayList<>(
                IntStream.rangeClosed(1, count).mapToObj(n -> season(n, 10, 10, n < 3 ? 10 : 0)).toList());
        ScriptedShow show = new ScriptedShow(page(card("The Evening Kettle", null), null,
                new NextEpisode(301, 3, 1, "Part 1", null, null, 25), seasons));
        seasons.forEach(row -> show.with(row.number(), rows(row.number(), 10, row.watched())));
        return show;
    }

    static ScriptedShow onlySpecials() {
        return new ScriptedShow(page(card("Winter Concerts", null), null, null, List.of(season(0, 3, 3, 1)))).with(0, specials());
    }

    static ScriptedShow withoutSeasons() {
        return new ScriptedShow(page(card("Quarry Street", null), null, null, List.of()));
    }

    static ScriptedShow endless(int episodes) {
        return new ScriptedShow(page(card("The Daily Harbour", null), null, null, List.of(season(1, episodes, episodes, 0))))
                .with(1, rows(1, episodes, 0));
    }

    static List<EpisodeRow> rows(int season, int count, int watched) {
        LocalDate first = LocalDate.parse("2024-01-03");
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> TestShows.episode(season * 10_000L + n, n, "Part " + n, first.plusWeeks(n % 100).toString(), n <= watched))
                .toList();
    }

    private static List<EpisodeRow> fourth() {
        int[] minutes = {51, 49, 52, 50, 48, 53, 50, 50, 50, 74, 0};
        String[] days = {"2026-10-08", "2026-10-15", "2026-10-22", "2026-10-29", "2026-11-05", "2026-11-12", "2026-11-22", "2026-11-29",
            "2026-12-06", "2026-12-13", null};
        List<EpisodeRow> rows = new ArrayList<>();
        for (int i = 0; i < NAMES.length; i++) {
            rows.add(new EpisodeRow(401 + i, "e" + i, i + 1, i == 9 ? EpisodeType.FINALE : EpisodeType.REGULAR, NAMES[i],
                    "The tide stands, and what the keeper has written down twice is read for the first time.",
                    days[i] == null ? null : LocalDate.parse(days[i]), i == 6 ? Instant.parse("2026-11-22T21:00:00Z") : null,
                    minutes[i] == 0 ? null : minutes[i], "/still.jpg", i < 5 ? TestShows.NOW : null));
        }
        return rows;
    }

    private static List<EpisodeRow> specials() {
        return List.of(TestShows.episode(901, 1, "The making of the crossing", "2022-01-02", true),
                TestShows.episode(902, 2, "A year on the quay", "2023-01-02", false),
                TestShows.episode(903, null, "Letters to the harbour master", "2024-01-02", false));
    }

    private static ShowCard card(String name, NextEpisode next) {
        return new ShowCard(ID, new ShowRef(ProviderId.TVMAZE, "42"), name, null, ShowStatus.RUNNING, LocalDate.parse("2021-03-01"),
                LocalDate.parse("2026-11-12"), "Northern 4", List.of("Drama", "Mystery"), null, 8.6, true, TestShows.NOW, null, null, 2, 0,
                12, 5, 6, 6, next,
                null);
    }

    private static ShowPage page(ShowCard card, String overview, NextEpisode unwatched, List<SeasonRow> seasons) {
        return new ShowPage(card, null, overview, null, "https://example.org/show", TestShows.NOW.minusSeconds(20_000),
                TestShows.NOW.plusSeconds(14_400), NextLookReason.AIRING, new ChangeSummary(2, 0, 1, 0, 0, false), unwatched, seasons);
    }

    private static SeasonRow season(int number, int stored, int aired, int watched) {
        return TestShows.season(number, stored, aired, watched);
    }

    private static SeasonRow waiting(int number, int count) {
        return new SeasonRow(100 + number, number, null, null, count, count, count, count, false, null, TestShows.NOW.minusSeconds(60),
                NextLookReason.DUE, 0, null, null);
    }

    private static SeasonRow failed(int number, int count) {
        return new SeasonRow(100 + number, number, null, null, count, count, count, count, false, null, TestShows.NOW.plusSeconds(720),
                NextLookReason.RETRY, 2, new Failure(Failure.Kind.BUSY, 503), null);
    }
}
