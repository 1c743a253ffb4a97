package app.showshelf.metadata.tmdb;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.http.Fields;
import app.showshelf.settings.ProviderId;

/** TMDB's answers in the words of the library. */
final class TmdbMapping {
    private TmdbMapping() {}

    /** A row of a list; empty where it does not say which show it is. */
    static Optional<ShowSummary> summary(TmdbAnswers.Row row, Map<String, String> genreNames) {
        String name = firstOf(row.name(), row.originalName());
        if (!Fields.isId(row.id()) || name == null) {
            return Optional.empty();
        }
        List<String> genres = Fields.present(row.genreIds()).stream().map(genreNames::get).filter(Objects::nonNull).toList();
        return Optional.of(new ShowSummary(ref(row.id()), name, Fields.text(row.originalName()), Fields.text(row.overview()),
                ShowStatus.UNKNOWN, Fields.date(row.firstAirDate()), null, genres, Fields.text(row.posterPath()),
                Fields.text(row.backdropPath()), Fields.rating(row.voteAverage()), row.popularity()));
    }

    /** A show with the seasons that came. A show without any name has an empty one. */
    static ShowFacts show(TmdbParts parts) {
        TmdbAnswers.Show show = parts.show();
        Optional<TmdbAnswers.ExternalIds> ids = Optional.ofNullable(parts.externalIds());
        return new ShowFacts(ref(show.id()), ids.map(TmdbAnswers.ExternalIds::imdbId).map(Fields::text).orElse(null),
                ids.map(TmdbAnswers.ExternalIds::tvdbId).map(Fields::text).orElse(null),
                Objects.requireNonNullElse(firstOf(show.name(), show.originalName()), ""), Fields.text(show.originalName()),
                Fields.text(show.overview()), status(show.status()), Fields.date(show.firstAirDate()),
                names(show.networks()).stream().findFirst().orElse(null), Fields.text(show.originalLanguage()), names(show.genres()),
                Fields.text(show.posterPath()), Fields.text(show.backdropPath()), Fields.rating(show.voteAverage()), show.popularity(),
                "https://www.themoviedb.org/tv/" + show.id(), TmdbSeasons.of(parts));
    }

    private static ShowStatus status(String word) {
        return switch (word) {
            case "Returning Series" -> ShowStatus.RUNNING;
            case "Planned", "In Production", "Pilot" -> ShowStatus.PLANNED;
            case "Ended", "Canceled", "Cancelled" -> ShowStatus.ENDED;
            case null, default -> ShowStatus.UNKNOWN;
        };
    }

    private static List<String> names(List<TmdbAnswers.Named> raw) {
        return Fields.present(raw).stream().map(named -> Fields.text(named.name())).filter(Objects::nonNull).toList();
    }

    private static String firstOf(String name, String originalName) {
        return Optional.ofNullable(Fields.text(name)).orElse(Fields.text(originalName));
    }

    private static ShowRef ref(String id) {
        return new ShowRef(ProviderId.TMDB, id);
    }
}
