package app.showshelf.metadata.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import app.showshelf.library.SeasonFacts;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowSummary;
import app.showshelf.settings.ProviderId;

/** What the catalogue says of a show on a day: a pure function of both. */
final class FactsWriter {
    private final Catalogue catalogue;
    private final LocalDate today;

    FactsWriter(Catalogue catalogue, LocalDate today) {
        this.catalogue = catalogue;
        this.today = today;
    }

    ShowSummary summary(SampleShow show) {
        Timetable timetable = show.timetable();
        return new ShowSummary(ref(show), show.name(), show.originalName(), show.overview(), timetable.status(today), timetable.first(),
                show.network(), show.genres(), null, null, show.rating(), show.popularity());
    }

    /** The show with all its seasons, those of the given numbers with their episodes. */
    ShowFacts facts(SampleShow show, Set<Integer> wanted) {
        Timetable timetable = show.timetable();
        List<SeasonFacts> seasons = timetable.seasons(today).stream().map(season -> season(show, season, wanted)).toList();
        return new ShowFacts(ref(show), null, null, show.name(), show.originalName(), show.overview(), timetable.status(today),
                timetable.first(), show.network(), show.language(), show.genres(), null, null, show.rating(), show.popularity(), null,
                seasons);
    }

    private SeasonFacts season(SampleShow show, SeasonSlot season, Set<Integer> wanted) {
        String id = show.id() + "-" + season.number();
        LocalDate start = season.dated() ? season.episodes().getFirst().date() : null;
        SeasonFacts facts = new SeasonFacts(id, season.number(), name(show, season.number()), null, start, null, season.episodes().size(),
                null,
                null);
        return wanted.contains(season.number()) ? facts.withEpisodes(new EpisodeWriter(catalogue, show, today).episodes(season)) : facts;
    }

    private static String name(SampleShow show, int season) {
        if (season == 0) {
            return "Specials";
        }
        return season <= show.seasonNames().size() ? show.seasonNames().get(season - 1) : null;
    }

    private static ShowRef ref(SampleShow show) {
        return new ShowRef(ProviderId.SAMPLE, show.id());
    }
}
