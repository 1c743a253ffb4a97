package app.showshelf.sync;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.Placeholders;
import app.showshelf.library.SeasonFacts;
import app.showshelf.library.ShowFacts;

/** New facts over old ones: what the provider says holds, but a real text never becomes empty or a placeholder. */
final class FactsMerge {
    private FactsMerge() {}

    static EpisodeFacts merge(EpisodeFacts before, EpisodeFacts after) {
        boolean keepName = Placeholders.isPlaceholder(after.name(), after.number())
                && !Placeholders.isPlaceholder(before.name(), before.number());
        return new EpisodeFacts(or(after.providerId(), before.providerId()), after.number(), after.type(),
                keepName ? before.name() : after.name(),
                or(after.overview(), before.overview()), after.airDate(), after.airStamp(),
                or(after.runtimeMinutes(), before.runtimeMinutes()),
                or(after.stillPath(), before.stillPath()));
    }

    /** Without episodes, which have rows of their own. */
    static SeasonFacts merge(SeasonFacts before, SeasonFacts after) {
        return new SeasonFacts(or(after.providerId(), before.providerId()), after.number(), or(after.name(), before.name()),
                or(after.overview(), before.overview()), or(after.airDate(), before.airDate()), or(after.posterPath(), before.posterPath()),
                or(after.episodeCount(), before.episodeCount()), null, null);
    }

    /** Without seasons, which have rows of their own, and under the id by which the library knows the show. */
    static ShowFacts merge(ShowFacts before, ShowFacts after) {
        return new ShowFacts(before.ref(), or(after.imdbId(), before.imdbId()), or(after.tvdbId(), before.tvdbId()),
                after.name().isBlank() ? before.name() : after.name(), or(after.originalName(), before.originalName()),
                or(after.overview(), before.overview()), after.status(), or(after.firstAirDate(), before.firstAirDate()),
                or(after.network(), before.network()),
                or(after.language(), before.language()), after.genres().isEmpty() ? before.genres() : after.genres(),
                or(after.posterPath(), before.posterPath()), or(after.backdropPath(), before.backdropPath()),
                or(after.rating(), before.rating()),
                or(after.popularity(), before.popularity()), or(after.page(), before.page()), before.seasons(),
                or(after.changedAt(), before.changedAt()));
    }

    /** Whether anything but votes and popularity differs, which change all the time. */
    static boolean isSame(ShowFacts one, ShowFacts other) {
        return quiet(one).equals(quiet(other));
    }

    private static ShowFacts quiet(ShowFacts show) {
        Double rating = show.rating() == null ? null : (double) Math.round(show.rating() * 10);
        return new ShowFacts(show.ref(), show.imdbId(), show.tvdbId(), show.name(), show.originalName(), show.overview(), show.status(),
                show.firstAirDate(), show.network(), show.language(), show.genres(), show.posterPath(), show.backdropPath(), rating, null,
                show.page(), show.seasons(), show.changedAt());
    }

    private static <T> T or(T after, T before) {
        return after == null ? before : after;
    }
}
