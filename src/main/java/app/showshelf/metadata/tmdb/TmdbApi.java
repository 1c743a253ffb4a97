package app.showshelf.metadata.tmdb;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.http.ApiUri;
import app.showshelf.metadata.http.Fields;
import app.showshelf.metadata.http.JsonClient;

/** The requests that we send to TMDB, with the key. */
final class TmdbApi {
    /** The most that one call may append. */
    static final int MOST_APPENDED = 20;

    private static final String ENGLISH = "en";
    private static final String OLD_KEY = "[0-9a-fA-F]{32}";

    private final JsonClient client;
    private final Supplier<URI> baseUrl;
    private final Supplier<String> token;
    private final Supplier<List<String>> languages;

    TmdbApi(JsonClient client, Supplier<URI> baseUrl, Supplier<String> token, Supplier<List<String>> languages) {
        this.client = client;
        this.baseUrl = baseUrl;
        this.token = token;
        this.languages = languages;
    }

    List<TmdbAnswers.Row> search(String text) throws ProviderException, InterruptedException {
        return rows(inFirst(at("/search/tv").with("query", text)));
    }

    List<TmdbAnswers.Row> popular(int page) throws ProviderException, InterruptedException {
        return rows(inFirst(at("/tv/popular").with("page", Integer.toString(page))));
    }

    List<TmdbAnswers.Row> trending(int page) throws ProviderException, InterruptedException {
        return rows(inFirst(at("/trending/tv/week").with("page", Integer.toString(page))));
    }

    /** The most popular shows first; null leaves genre or year open. */
    List<TmdbAnswers.Row> discover(String genreId, Integer year, int page) throws ProviderException, InterruptedException {
        ApiUri address = at("/discover/tv").with("page", Integer.toString(page)).with("sort_by", "popularity.desc");
        address = genreId == null ? address : address.with("with_genres", genreId);
        return rows(inFirst(year == null
                ? address
                : address.with("first_air_date.gte", year + "-01-01").with("first_air_date.lte", year + "-12-31")));
    }

    TmdbAnswers.Genres genres() throws ProviderException, InterruptedException {
        return get(inFirst(at("/genre/tv/list")), Lane.USER, TmdbAnswers.Genres.class);
    }

    /** The languages that texts are wanted in, best first; never empty. */
    List<String> languages() {
        return languages.get();
    }

    TmdbAnswers.Configuration configuration() throws ProviderException, InterruptedException {
        return get(at("/configuration"), Lane.USER, TmdbAnswers.Configuration.class);
    }

    /** A show with these seasons, at most {@value #MOST_APPENDED}; the ids of other catalogues come along where there is room. */
    TmdbAnswers.Show show(String showId, Collection<Integer> seasons, String language, Lane lane)
            throws ProviderException, InterruptedException {
        Stream<String> extras = seasons.size() < MOST_APPENDED ? Stream.of("external_ids") : Stream.empty();
        String appended = Stream.concat(seasons.stream().map(TmdbApi::part), extras).collect(Collectors.joining(","));
        ApiUri address = in(language, at("/tv/" + checked(showId)).with("append_to_response", appended));
        TmdbAnswers.Show show = get(address, lane, TmdbAnswers.Show.class);
        if (!Fields.isId(show.id())) {
            throw new ProviderException(new Failure(Kind.BAD_ANSWER, 200), "Show " + showId + ": the answer is not a show", null);
        }
        return show;
    }

    TmdbAnswers.Season season(String showId, int number, String language, Lane lane) throws ProviderException, InterruptedException {
        ApiUri address = in(language, at("/tv/" + checked(showId) + "/" + part(number)));
        TmdbAnswers.Season season = get(address, lane, TmdbAnswers.Season.class);
        if (season.episodes() == null) {
            throw new ProviderException(new Failure(Kind.BAD_ANSWER, 200), "Show " + showId + ": season " + number + " has no episodes",
                    null);
        }
        return season;
    }

    /** A page of the shows that have changed from one day to another; its rows are never null. */
    TmdbAnswers.Changes changes(LocalDate from, LocalDate to, int page) throws ProviderException, InterruptedException {
        ApiUri address = at("/tv/changes").with("start_date", from.toString()).with("end_date", to.toString())
                .with("page", Integer.toString(page));
        TmdbAnswers.Changes answer = get(address, Lane.BACKGROUND, TmdbAnswers.Changes.class);
        if (answer.results() == null) {
            throw new ProviderException(new Failure(Kind.BAD_ANSWER, 200), "The answer is not a page of changes", null);
        }
        return new TmdbAnswers.Changes(Fields.present(answer.results()), answer.totalPages());
    }

    /** The name of an appended season. */
    static String part(int season) {
        return "season/" + season;
    }

    private List<TmdbAnswers.Row> rows(ApiUri address) throws ProviderException, InterruptedException {
        TmdbAnswers.Page page = get(address, Lane.USER, TmdbAnswers.Page.class);
        if (page.results() == null) {
            throw new ProviderException(new Failure(Kind.BAD_ANSWER, 200), "The answer is not a page of a list", null);
        }
        return Fields.present(page.results());
    }

    private ApiUri at(String path) {
        return ApiUri.of(baseUrl.get(), path);
    }

    private ApiUri inFirst(ApiUri address) {
        return in(languages().getFirst(), address);
    }

    /** English is what TMDB answers in anyway. */
    private static ApiUri in(String language, ApiUri address) {
        return language.equals(ENGLISH) ? address : address.with("language", language);
    }

    private <T> T get(ApiUri address, Lane lane, Class<T> type) throws ProviderException, InterruptedException {
        String key = key();
        // Prefer the header: what is in an address ends up in the logs of proxies. The older keys are accepted only there.
        return key.matches(OLD_KEY)
                ? client.get(address.with("api_key", key).toUri(), Map.of(), lane, type)
                : client.get(address.toUri(), Map.of("Authorization", "Bearer " + key), lane, type);
    }

    private String key() throws ProviderException {
        String key = Optional.ofNullable(token.get()).map(String::strip).orElse("");
        if (key.isEmpty()) {
            throw new ProviderException(new Failure(Kind.KEY_MISSING), "TMDB needs a key", null);
        }
        if (!key.matches("[\\x21-\\x7e]+")) {
            throw new ProviderException(new Failure(Kind.KEY_REJECTED), "The key holds characters that no key of TMDB has", null);
        }
        return key;
    }

    private static String checked(String showId) throws ProviderException {
        if (!Fields.isId(showId)) {
            throw new ProviderException(new Failure(Kind.NOT_FOUND), "TMDB has only numbers as ids of shows", null);
        }
        return showId;
    }
}
