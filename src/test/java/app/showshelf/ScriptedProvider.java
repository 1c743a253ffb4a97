package app.showshelf;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.EpisodeType;
import app.showshelf.library.Failure;
import app.showshelf.library.SeasonFacts;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.ChangeFeed;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.MetadataProvider;
import app.showshelf.metadata.PictureKind;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.RequestBudget;
import app.showshelf.settings.ProviderId;

/** A provider whose shows a test writes, and which notes what it was asked for. */
public final class ScriptedProvider implements MetadataProvider {
    private final ProviderId id;
    private final Map<String, ShowFacts> shows = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, List<List<Integer>>> seasons = new ConcurrentHashMap<>();
    private ChangeFeed feed;
    private volatile Consumer<String> beforeEachAnswer = _ -> {};

    public ScriptedProvider(ProviderId id) {
        this.id = id;
    }

    /** A show with seasons of so many episodes, all aired long ago. */
    public ScriptedProvider with(String showId, int... episodes) {
        List<SeasonFacts> seasons = IntStream.range(0, episodes.length).mapToObj(i -> season(showId, i + 1, episodes[i])).toList();
        return with(new ShowFacts(new ShowRef(id, showId), null, null, "Show " + showId, null, "About " + showId, ShowStatus.ENDED,
                LocalDate.of(2001, 1, 1),
                "Channel", "en", List.of("Drama"), null, null, 7.5, 10.0, null, seasons));
    }

    public ScriptedProvider with(ShowFacts facts) {
        shows.put(facts.ref().id(), facts);
        return this;
    }

    /** With a list of what has changed. */
    public ScriptedProvider with(ChangeFeed changes) {
        feed = changes;
        return this;
    }

    public static SeasonFacts season(String showId, int number, int episodes) {
        List<EpisodeFacts> all = new ArrayList<>();
        for (int i = 1; i <= episodes; i++) {
            all.add(new EpisodeFacts(showId + "-" + number + "-" + i, i, EpisodeType.REGULAR, "Title " + number + "x" + i, "Summary",
                    LocalDate.of(2000 + number, 1, 1).plusWeeks(i),
                    null, 45, null));
        }
        return new SeasonFacts(showId + "-" + number, number, null, null, LocalDate.of(2000 + number, 1, 8), null, episodes, all, null);
    }

    /** From now on this happens before the episodes of a show are answered. */
    public void beforeEachAnswer(Consumer<String> step) {
        beforeEachAnswer = step;
    }

    /** The provider no longer has that show. */
    public ScriptedProvider without(String showId) {
        shows.remove(showId);
        return this;
    }

    /** Whether the provider does not have that show. */
    public boolean lacks(String showId) {
        return !shows.containsKey(showId);
    }

    /** The seasons that were asked for with each fetch of that show's episodes, in order. */
    public List<List<Integer>> seasonsOf(String showId) {
        return seasons.getOrDefault(showId, List.of());
    }

    /** The shows whose episodes were asked for, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** What the provider has of that show. */
    public ShowFacts facts(String showId) {
        return shows.get(showId);
    }

    public ShowSummary summary(String showId) {
        ShowFacts facts = shows.get(showId);
        return new ShowSummary(facts.ref(), facts.name(), null, facts.overview(), facts.status(), facts.firstAirDate(), facts.network(),
                facts.genres(), null, null, facts.rating(),
                facts.popularity());
    }

    @Override
    public ProviderId id() {
        return id;
    }

    @Override
    public List<ShowSummary> search(String text) {
        return new TreeMap<>(shows).keySet().stream().map(this::summary).filter(show -> show.name().contains(text)).toList();
    }

    @Override
    public List<ShowSummary> popular(int page) {
        return page == 1 ? new TreeMap<>(shows).keySet().stream().map(this::summary).toList() : List.of();
    }

    @Override
    public ShowFacts details(String showId, Lane lane) throws ProviderException {
        return answer(showId, new TreeSet<>());
    }

    @Override
    public ShowFacts show(String showId, SortedSet<Integer> seasons, Lane lane) throws ProviderException {
        if (!seasons.isEmpty()) {
            asked.add(showId);
            this.seasons.computeIfAbsent(showId, _ -> new CopyOnWriteArrayList<>()).add(List.copyOf(seasons));
            beforeEachAnswer.accept(showId);
        }
        return answer(showId, seasons);
    }

    private ShowFacts answer(String showId, SortedSet<Integer> seasons) throws ProviderException {
        ShowFacts facts = shows.get(showId);
        if (facts == null) {
            throw new ProviderException(new Failure(Failure.Kind.NOT_FOUND, 404), "No such show", null);
        }
        return facts.withSeasons(facts.seasons().stream()
                .map(season -> seasons.contains(season.number()) || season.failure() != null ? season : bare(season)).toList());
    }

    private static SeasonFacts bare(SeasonFacts season) {
        return new SeasonFacts(season.providerId(), season.number(), season.name(), season.overview(), season.airDate(),
                season.posterPath(), season.episodeCount(), null, null);
    }

    @Override
    public Optional<ChangeFeed> changes() {
        return Optional.ofNullable(feed);
    }

    @Override
    public Optional<URI> picture(String path, PictureKind kind, int width) {
        return Optional.empty();
    }

    @Override
    public void check() {}

    @Override
    public long requests() {
        return asked.size();
    }

    @Override
    public Optional<RequestBudget> budget() {
        return Optional.empty();
    }
}
