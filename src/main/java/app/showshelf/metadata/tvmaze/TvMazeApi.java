package app.showshelf.metadata.tvmaze;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.http.ApiUri;
import app.showshelf.metadata.http.Fields;
import app.showshelf.metadata.http.JsonClient;

/** The requests that we send to TVmaze. */
final class TvMazeApi {
    private final JsonClient client;
    private final Supplier<URI> baseUrl;

    TvMazeApi(JsonClient client, Supplier<URI> baseUrl) {
        this.client = client;
        this.baseUrl = baseUrl;
    }

    List<TvMazeAnswers.Show> search(String text) throws ProviderException, InterruptedException {
        return list(at("/search/shows").with("q", text), Lane.USER, TvMazeAnswers.Found[].class)
                .stream()
                .map(TvMazeAnswers.Found::show)
                .filter(Objects::nonNull)
                .toList();
    }

    /** All shows whose ids lie within 250 numbers; pages count from 0. */
    List<TvMazeAnswers.Show> index(int page) throws ProviderException, InterruptedException {
        return list(at("/shows").with("page", Integer.toString(page)), Lane.USER, TvMazeAnswers.Show[].class);
    }

    /** A show with its list of seasons. */
    TvMazeAnswers.Show show(String showId, Lane lane) throws ProviderException, InterruptedException {
        ApiUri address = at("/shows/" + checked(showId)).with("embed[]", "seasons");
        TvMazeAnswers.Show show = client.get(address.toUri(), Map.of(), lane, TvMazeAnswers.Show.class);
        if (!Fields.isId(show.id())) {
            throw new ProviderException(new Failure(Kind.BAD_ANSWER, 200), "Show " + showId + ": the answer is not a show", null);
        }
        return show;
    }

    /** All episodes of a show in the order in which they air, with the specials. */
    List<TvMazeAnswers.Episode> episodes(String showId, Lane lane) throws ProviderException, InterruptedException {
        return list(at("/shows/" + checked(showId) + "/episodes").with("specials", "1"), lane, TvMazeAnswers.Episode[].class);
    }

    /** All episodes of a season, with the specials. */
    List<TvMazeAnswers.Episode> seasonEpisodes(String seasonId, Lane lane) throws ProviderException, InterruptedException {
        return list(at("/seasons/" + checked(seasonId) + "/episodes"), lane, TvMazeAnswers.Episode[].class);
    }

    /**
     * When each show has changed last.
     *
     * @param since {@code day}, {@code week} or {@code month}; null for all shows that TVmaze has
     */
    TvMazeUpdates updates(String since) throws ProviderException, InterruptedException {
        ApiUri all = at("/updates/shows");
        return client.get((since == null ? all : all.with("since", since)).toUri(), Map.of(), Lane.BACKGROUND, TvMazeUpdates.class);
    }

    private ApiUri at(String path) {
        return ApiUri.of(baseUrl.get(), path);
    }

    private <T> List<T> list(ApiUri address, Lane lane, Class<T[]> type) throws ProviderException, InterruptedException {
        return Fields.present(Arrays.asList(client.get(address.toUri(), Map.of(), lane, type)));
    }

    private static String checked(String id) throws ProviderException {
        if (!Fields.isId(id)) {
            throw new ProviderException(new Failure(Kind.NOT_FOUND), "TVmaze has only numbers as ids", null);
        }
        return id;
    }
}
