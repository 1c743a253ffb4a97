package app.showshelf.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.SeasonFacts;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.settings.ProviderId;

/** A show at the provider, at a moment that only moves on. */
final class ProviderShow {
    private final ShowScript script;
    private final Map<Integer, Map<String, EpisodeFacts>> seasons = new TreeMap<>();
    private ShowStatus status = ShowStatus.RUNNING;
    private int next;

    ProviderShow(ShowScript script) {
        this.script = script;
    }

    /** What has happened since the last call, up to that moment. */
    List<Change> advance(Instant now) {
        List<Change> news = new ArrayList<>();
        while (next < script.changes().size() && !script.changes().get(next).at().isAfter(now)) {
            Change change = script.changes().get(next++);
            apply(change);
            news.add(change);
        }
        return news;
    }

    /** What the provider answers when it is asked for these seasons. */
    ShowFacts answer(Set<Integer> wanted) {
        List<SeasonFacts> all = seasons.entrySet().stream().map(season -> season(season.getKey(), season.getValue(), wanted)).toList();
        return new ShowFacts(new ShowRef(ProviderId.TMDB, script.id()), null, null, "Show " + script.id(), null, "About it", status, null,
                "Channel", "en", List.of("Drama"), null, null, null, null, null, all);
    }

    ShowStatus status() {
        return status;
    }

    Set<Integer> seasonNumbers() {
        return seasons.keySet();
    }

    EpisodeFacts episode(int season, String id) {
        return seasons.get(season).get(id);
    }

    /** The latest air date up to that day; null where nothing has aired. */
    LocalDate lastAired(LocalDate today) {
        return seasons.values().stream().flatMap(season -> season.values().stream()).map(EpisodeFacts::airDate)
                .filter(day -> day != null && !day.isAfter(today)).max(LocalDate::compareTo).orElse(null);
    }

    private SeasonFacts season(int number, Map<String, EpisodeFacts> episodes, Set<Integer> wanted) {
        LocalDate first = episodes.values().stream().map(EpisodeFacts::airDate).filter(day -> day != null).min(LocalDate::compareTo)
                .orElse(null);
        SeasonFacts bare = new SeasonFacts(script.id() + "-" + number, number, "Season " + number, null, first, null, episodes.size(), null,
                null);
        return wanted.contains(number) ? bare.withEpisodes(List.copyOf(episodes.values())) : bare;
    }

    private void apply(Change change) {
        switch (change.kind()) {
            case ANNOUNCED -> seasons.putIfAbsent(change.season(), new LinkedHashMap<>());
            case ENDED -> status = ShowStatus.ENDED;
            case LISTED -> seasons.computeIfAbsent(change.season(), _ -> new LinkedHashMap<>())
                    .put(change.episode(), (EpisodeFacts) change.value());
            default -> seasons.get(change.season()).computeIfPresent(change.episode(), (_, before) -> edited(before, change));
        }
    }

    private static EpisodeFacts edited(EpisodeFacts one, Change change) {
        boolean dated = change.kind().isDate();
        return new EpisodeFacts(one.providerId(), one.number(), one.type(),
                change.kind() == Change.Kind.RENAMED ? (String) change.value() : one.name(),
                change.kind() == Change.Kind.SUMMARY ? (String) change.value() : one.overview(),
                dated ? (LocalDate) change.value() : one.airDate(), null, one.runtimeMinutes(), one.stillPath());
    }
}
