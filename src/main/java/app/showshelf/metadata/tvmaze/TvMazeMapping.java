package app.showshelf.metadata.tvmaze;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.http.Fields;
import app.showshelf.settings.ProviderId;

/** TVmaze's answers in the words of the library. It has no original names, and pictures of shows only as posters. */
final class TvMazeMapping {
    private static final String PAGES = "https://www.tvmaze.com/";

    private TvMazeMapping() {}

    /** A row of a list; empty where it does not say which show it is. */
    static Optional<ShowSummary> summary(TvMazeAnswers.Show show) {
        String name = Fields.text(show.name());
        if (!Fields.isId(show.id()) || name == null) {
            return Optional.empty();
        }
        return Optional.of(new ShowSummary(ref(show), name, null, HtmlText.plain(show.summary()), status(show.status()),
                Fields.date(show.premiered()), network(show), genres(show), TvMazePictures.path(show.image()), null, rating(show),
                show.weight()));
    }

    /** A show with the seasons that came. A show without any name has an empty one. */
    static ShowFacts show(TvMazeParts parts) {
        TvMazeAnswers.Show show = parts.show();
        Optional<TvMazeAnswers.Externals> ids = Optional.ofNullable(show.externals());
        return new ShowFacts(ref(show), ids.map(TvMazeAnswers.Externals::imdb).map(Fields::text).orElse(null),
                ids.map(TvMazeAnswers.Externals::thetvdb).map(Fields::text).orElse(null),
                Objects.requireNonNullElse(Fields.text(show.name()), ""), null, HtmlText.plain(show.summary()), status(show.status()),
                Fields.date(show.premiered()), network(show), LanguageCodes.ofEnglishName(show.language()), genres(show),
                TvMazePictures.path(show.image()), null, rating(show), show.weight(), page(show),
                TvMazeSeasons.of(parts),
                TvMazeUpdates.moment(show.updated()));
    }

    /** Users are led to TVmaze's own pages and nowhere else. */
    private static String page(TvMazeAnswers.Show show) {
        String address = TvMazePictures.secure(show.url());
        return address != null && address.startsWith(PAGES) ? address : null;
    }

    private static ShowStatus status(String word) {
        return switch (word) {
            case "Running", "To Be Determined" -> ShowStatus.RUNNING;
            case "In Development" -> ShowStatus.PLANNED;
            case "Ended" -> ShowStatus.ENDED;
            case null, default -> ShowStatus.UNKNOWN;
        };
    }

    private static String network(TvMazeAnswers.Show show) {
        return Stream.of(show.network(), show.webChannel())
                .filter(Objects::nonNull)
                .map(named -> Fields.text(named.name()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<String> genres(TvMazeAnswers.Show show) {
        return Fields.present(show.genres()).stream().map(Fields::text).filter(Objects::nonNull).toList();
    }

    private static Double rating(TvMazeAnswers.Show show) {
        return show.rating() == null ? null : Fields.rating(show.rating().average());
    }

    private static ShowRef ref(TvMazeAnswers.Show show) {
        return new ShowRef(ProviderId.TVMAZE, show.id());
    }
}
