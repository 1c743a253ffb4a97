package app.showshelf.metadata.tmdb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;

import app.showshelf.library.Failure;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.http.FailureScope;

/**
 * Fetches one show with its seasons: twenty seasons in a call, and alone what a call does not bring. A failure that
 * concerns the provider as a whole (key, limit, connection) ends everything at once, since the next request would meet it too.
 */
final class TmdbShowFetch {
    /** Specials and the first seasons, with one place left for the ids of other catalogues. */
    private static final List<Integer> USUAL = IntStream.range(0, TmdbApi.MOST_APPENDED - 1).boxed().toList();

    private final TmdbApi api;
    private final String showId;
    private final String language;
    private final Lane lane;
    private final SortedMap<Integer, TmdbAnswers.Season> seasons = new TreeMap<>();
    private final SortedMap<Integer, Failure> failures = new TreeMap<>();
    private TmdbAnswers.Show show;
    private TmdbAnswers.ExternalIds externalIds;

    TmdbShowFetch(TmdbApi api, String showId, String language, Lane lane) {
        this.api = api;
        this.showId = showId;
        this.language = language;
        this.lane = lane;
    }

    /** Asks for all that is wanted. */
    TmdbParts fetch(SortedSet<Integer> wanted) throws ProviderException, InterruptedException {
        for (List<Integer> batch : batches(wanted)) {
            askTogether(batch);
        }
        for (int number : wanted) {
            if (!seasons.containsKey(number) && isListed(number)) {
                askAlone(number);
            }
        }
        return new TmdbParts(show, externalIds, seasons, failures);
    }

    /**
     * Asks for a show whose seasons nobody knows yet, with those that most shows have: one request instead of two. What it has
     * beyond them is only listed in the answer, and asked for when it is known.
     *
     * @return empty where the provider does not accept seasons that may not exist; nothing is known then
     */
    Optional<TmdbParts> fetchUnknown() throws ProviderException, InterruptedException {
        try {
            take(api.show(showId, USUAL, language, lane), USUAL);
            seasons.keySet().removeIf(number -> !isListed(number));
            return Optional.of(new TmdbParts(show, externalIds, seasons, failures));
        } catch (ProviderException e) {
            FailureScope.rethrowIfOfTheProvider(e);
            return Optional.empty();
        }
    }

    private void askTogether(List<Integer> batch) throws ProviderException, InterruptedException {
        try {
            take(api.show(showId, batch, language, lane), batch);
        } catch (ProviderException e) {
            FailureScope.rethrowIfOfTheProvider(e);
            if (batch.isEmpty()) {
                throw e;
            }
            if (show == null) {
                take(api.show(showId, List.of(), language, lane), List.of());
            }
        }
    }

    private void askAlone(int number) throws ProviderException, InterruptedException {
        try {
            seasons.put(number, api.season(showId, number, language, lane));
        } catch (ProviderException e) {
            FailureScope.rethrowIfOfTheProvider(e);
            failures.put(number, e.failure());
        }
    }

    private void take(TmdbAnswers.Show answer, List<Integer> batch) {
        show = show == null ? answer : show;
        externalIds = externalIds == null ? answer.externalIds() : externalIds;
        Map<String, TmdbAnswers.Season> parts = answer.parts() == null ? Map.of() : answer.parts();
        for (int number : batch) {
            TmdbAnswers.Season part = parts.get(TmdbApi.part(number));
            if (part != null && part.episodes() != null) {
                seasons.put(number, part);
            }
        }
    }

    /** A season that the show no longer lists is not asked for: it is gone. */
    private boolean isListed(int number) {
        return show.seasons() != null
                && show.seasons().stream().anyMatch(row -> row != null && row.number() != null && row.number() == number);
    }

    private static List<List<Integer>> batches(SortedSet<Integer> wanted) {
        List<Integer> all = List.copyOf(wanted);
        List<List<Integer>> batches = new ArrayList<>();
        for (int from = 0; from == 0 || from < all.size(); from += TmdbApi.MOST_APPENDED) {
            batches.add(all.subList(from, Math.min(all.size(), from + TmdbApi.MOST_APPENDED)));
        }
        return batches;
    }
}
