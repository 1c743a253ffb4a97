package app.showshelf.metadata.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.SeasonFacts;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.ProviderException;

/** The sample catalogue, asked on any day. */
final class SampleDays {
    private Instant now = Instant.EPOCH;
    private final SampleProvider provider = new SampleProvider(() -> now, Duration.ZERO);

    static SampleDays on(LocalDate day) {
        return new SampleDays().go(day);
    }

    SampleDays go(LocalDate day) {
        now = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return this;
    }

    SampleProvider provider() {
        return provider;
    }

    List<ShowSummary> all() throws InterruptedException {
        return Stream.of(provider.popular(1), provider.popular(2), provider.popular(3), provider.popular(4)).flatMap(List::stream).toList();
    }

    List<ShowFacts> everything() throws ProviderException, InterruptedException {
        List<ShowFacts> shows = new ArrayList<>();
        for (ShowSummary summary : all()) {
            shows.add(whole(summary.ref().id()));
        }
        return shows;
    }

    /** A show with the episodes of all its seasons. */
    ShowFacts whole(String id) throws ProviderException, InterruptedException {
        TreeSet<Integer> seasons = new TreeSet<>();
        provider.details(id, Lane.USER).seasons().forEach(season -> seasons.add(season.number()));
        return provider.show(id, seasons, Lane.USER);
    }

    ShowFacts named(String name) throws ProviderException, InterruptedException {
        return whole(provider.search(name).getFirst().ref().id());
    }

    static Stream<EpisodeFacts> episodes(ShowFacts show) {
        return show.seasons().stream().map(SeasonFacts::episodes).flatMap(List::stream);
    }

    static Map<String, EpisodeFacts> byId(List<ShowFacts> shows) {
        return shows.stream().flatMap(SampleDays::episodes).collect(Collectors.toMap(EpisodeFacts::providerId, Function.identity()));
    }
}
