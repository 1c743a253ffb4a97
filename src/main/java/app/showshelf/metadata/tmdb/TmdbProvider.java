package app.showshelf.metadata.tmdb;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.ChangeFeed;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.ListFilter;
import app.showshelf.metadata.PictureKind;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.http.Fields;
import app.showshelf.metadata.http.HttpProvider;
import app.showshelf.metadata.http.JsonClient;
import app.showshelf.metadata.http.RequestLimit;
import app.showshelf.settings.ProviderId;

/** The Movie Database. Needs a key of the user's own: an access token, or one of the older keys of 32 digits. */
public final class TmdbProvider extends HttpProvider {
    /** About 40 requests per second are allowed. */
    public static final RequestLimit LIMIT = new RequestLimit(35, 1);
    /** Where pictures are. */
    public static final URI PICTURES = URI.create("https://image.tmdb.org/t/p");

    private static final int LAST_PAGE = 500;

    private final TmdbApi api;
    private final TmdbGenreNames genres;
    private final TmdbPictures pictures;
    private final SeenShows seen = new SeenShows();
    /** Whether seasons that nobody knows of yet are asked for on trial. */
    private volatile boolean guessed = true;

    /**
     * A provider whose settings may change while it is in use.
     *
     * @param client with a limiter of its own, see {@link #LIMIT}
     * @param baseUrl with the version of the interface, {@code https://api.themoviedb.org/3}
     * @param token null or blank where the user has given none
     * @param pictureBase see {@link #PICTURES}
     */
    public TmdbProvider(JsonClient client, Supplier<URI> baseUrl, Supplier<String> token, URI pictureBase) {
        this(client, baseUrl, token, () -> List.of("en"), pictureBase);
    }

    /**
     * The same in other languages.
     *
     * @param languages the tags of those that names and summaries are wanted in, best first; never empty
     */
    public TmdbProvider(JsonClient client, Supplier<URI> baseUrl, Supplier<String> token, Supplier<List<String>> languages,
            URI pictureBase) {
        super(client);
        this.api = new TmdbApi(client, baseUrl, token, languages);
        this.genres = new TmdbGenreNames(api);
        this.pictures = new TmdbPictures(pictureBase);
    }

    @Override
    public ProviderId id() {
        return ProviderId.TMDB;
    }

    @Override
    public List<ShowSummary> search(String text) throws ProviderException, InterruptedException {
        return text.isBlank() ? List.of() : new SeenShows().fresh(1, summaries(api.search(text.strip())));
    }

    @Override
    public List<ShowSummary> popular(int page) throws ProviderException, InterruptedException {
        // TMDB counts further than it answers: page 501 is an error.
        return page < 1 || page > LAST_PAGE ? List.of() : seen.fresh(page, summaries(api.popular(page)));
    }

    @Override
    public List<ShowSummary> popular(int page, ListFilter filter) throws ProviderException, InterruptedException {
        if (filter.equals(ListFilter.ALL) || page < 1 || page > LAST_PAGE) {
            return popular(page);
        }
        String genre = filter.genre() == null ? null : genres.id(filter.genre());
        return seen.fresh(page, summaries(api.discover(genre, filter.year(), page)));
    }

    @Override
    public boolean hasTrending() {
        return true;
    }

    @Override
    public List<ShowSummary> trending(int page) throws ProviderException, InterruptedException {
        return page < 1 || page > LAST_PAGE ? List.of() : seen.fresh(page, summaries(api.trending(page)));
    }

    @Override
    public List<String> genres() throws InterruptedException {
        return genres.get().values().stream().sorted().toList();
    }

    @Override
    public ShowFacts details(String showId, Lane lane) throws ProviderException, InterruptedException {
        return told(TmdbMapping.show(fetch(showId, api.languages().getFirst(), lane).fetch(new TreeSet<>())), lane);
    }

    @Override
    public ShowFacts show(String showId, SortedSet<Integer> seasons, Lane lane) throws ProviderException, InterruptedException {
        return told(inBestLanguage(showId, seasons, lane), lane);
    }

    /** Asks once more, in the next language, where the best one has no name for an episode or nothing on the show. */
    private ShowFacts told(ShowFacts best, Lane lane) throws ProviderException, InterruptedException {
        List<String> languages = api.languages();
        ShowFacts facts = best;
        for (String next : languages.subList(1, languages.size())) {
            SortedSet<Integer> unnamed = TmdbTexts.unnamed(facts);
            if (!unnamed.isEmpty() || TmdbTexts.isUntold(facts, languages.getFirst())) {
                ShowFacts other = TmdbMapping.show(fetch(best.ref().id(), next, lane).fetch(unnamed));
                facts = TmdbTexts.filled(facts, other, languages.getFirst());
            }
        }
        return facts;
    }

    private TmdbShowFetch fetch(String showId, String language, Lane lane) {
        return new TmdbShowFetch(api, showId, language, lane);
    }

    private ShowFacts inBestLanguage(String showId, SortedSet<Integer> seasons, Lane lane) throws ProviderException, InterruptedException {
        TmdbShowFetch fetch = fetch(showId, api.languages().getFirst(), lane);
        Optional<TmdbParts> first = seasons.isEmpty() && guessed ? fetch.fetchUnknown() : Optional.empty();
        if (first.isPresent()) {
            return TmdbMapping.show(first.get());
        }
        ShowFacts facts = TmdbMapping.show(fetch.fetch(seasons));
        if (seasons.isEmpty()) {
            // The show comes, but not with seasons that it may not have: the provider does not like to be asked so.
            guessed = false;
        }
        return facts;
    }

    @Override
    public Optional<ChangeFeed> changes() {
        return Optional.of(new TmdbChanges(api));
    }

    @Override
    public Optional<URI> picture(String path, PictureKind kind, int width) {
        return pictures.find(path, kind, width);
    }

    @Override
    public void check() throws ProviderException, InterruptedException {
        api.configuration();
    }

    private List<ShowSummary> summaries(List<TmdbAnswers.Row> rows) throws InterruptedException {
        boolean named = rows.stream().anyMatch(row -> !Fields.present(row.genreIds()).isEmpty());
        Map<String, String> names = named ? genres.get() : Map.of();
        return rows.stream().flatMap(row -> TmdbMapping.summary(row, names).stream()).toList();
    }
}
