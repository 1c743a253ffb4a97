package app.showshelf.metadata.tvmaze;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;

import app.showshelf.library.Failure;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.ChangeFeed;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.PictureKind;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.http.HttpProvider;
import app.showshelf.metadata.http.JsonClient;
import app.showshelf.metadata.http.RequestLimit;
import app.showshelf.settings.ProviderId;

/** TVmaze. Needs no key. */
public final class TvMazeProvider extends HttpProvider {
    /** 20 requests in 10 seconds are allowed. */
    public static final RequestLimit LIMIT = new RequestLimit(18, 10);
    /** Where pictures are. */
    public static final URI PICTURES = URI.create("https://static.tvmaze.com");

    /** TVmaze has no list of them to ask for; its shows bear these. */
    private static final List<String> GENRES = List.of("Action", "Adult", "Adventure", "Anime", "Children", "Comedy", "Crime", "DIY",
            "Drama",
            "Espionage", "Family", "Fantasy", "Food", "History", "Horror", "Legal", "Medical", "Music", "Mystery", "Nature", "Romance",
            "Science-Fiction", "Sports", "Supernatural", "Thriller", "Travel", "War", "Western");
    private static final Comparator<ShowSummary> MOST_POPULAR_FIRST = Comparator.comparing(ShowSummary::popularity,
            Comparator.nullsFirst(Comparator.naturalOrder())).reversed();

    private final TvMazeApi api;
    private final TvMazePictures pictures;

    /**
     * A provider whose settings may change while it is in use.
     *
     * @param client with a limiter of its own, see {@link #LIMIT}
     * @param baseUrl {@code https://api.tvmaze.com}
     * @param pictureBase from where pictures are loaded, see {@link #PICTURES}
     */
    public TvMazeProvider(JsonClient client, Supplier<URI> baseUrl, URI pictureBase) {
        super(client);
        this.api = new TvMazeApi(client, baseUrl);
        this.pictures = new TvMazePictures(pictureBase);
    }

    @Override
    public ProviderId id() {
        return ProviderId.TVMAZE;
    }

    @Override
    public List<ShowSummary> search(String text) throws ProviderException, InterruptedException {
        return text.isBlank() ? List.of() : summaries(api.search(text.strip()));
    }

    /**
     * TVmaze has no list of popular shows, only an index of all in the order in which they were entered. A page here is a page
     * of that index, up to 250 shows, the most popular of them first; the shows entered first are mostly the well-known ones.
     */
    @Override
    public List<ShowSummary> popular(int page) throws ProviderException, InterruptedException {
        if (page < 1) {
            return List.of();
        }
        try {
            return summaries(api.index(page - 1)).stream().sorted(MOST_POPULAR_FIRST).toList();
        } catch (ProviderException e) {
            if (e.failure().kind() == Failure.Kind.NOT_FOUND) {
                return List.of();
            }
            throw e;
        }
    }

    @Override
    public List<String> genres() {
        return GENRES;
    }

    @Override
    public ShowFacts details(String showId, Lane lane) throws ProviderException, InterruptedException {
        return TvMazeMapping.show(new TvMazeShowFetch(api, lane).fetchDetails(showId));
    }

    @Override
    public ShowFacts show(String showId, SortedSet<Integer> seasons, Lane lane) throws ProviderException, InterruptedException {
        return TvMazeMapping.show(new TvMazeShowFetch(api, lane).fetch(showId, seasons));
    }

    @Override
    public Optional<ChangeFeed> changes() {
        return Optional.of(new TvMazeChanges(api));
    }

    @Override
    public Optional<URI> picture(String path, PictureKind kind, int width) {
        return pictures.find(path, kind, width);
    }

    @Override
    public void check() throws ProviderException, InterruptedException {
        api.search("a");
    }

    private static List<ShowSummary> summaries(List<TvMazeAnswers.Show> shows) {
        return shows.stream().flatMap(show -> TvMazeMapping.summary(show).stream()).toList();
    }
}
