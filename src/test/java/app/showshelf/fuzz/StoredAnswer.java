package app.showshelf.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.showshelf.TestLibrary;
import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.NextLook;
import app.showshelf.library.NextLookReason;
import app.showshelf.library.SeasonFacts;
import app.showshelf.library.SeasonState;
import app.showshelf.library.ShowChanges;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.StoredEpisode;
import app.showshelf.library.StoredSeason;
import app.showshelf.library.StoredShow;

/** A show as the library has it after a good answer, where every second episode has a mark and one was hidden. */
final class StoredAnswer {
    private StoredAnswer() {}

    static StoredShow of(ShowFacts facts) {
        List<StoredSeason> seasons = new ArrayList<>();
        List<StoredEpisode> episodes = new ArrayList<>();
        NextLook next = new NextLook(TestLibrary.START, NextLookReason.OLD);
        for (SeasonFacts season : facts.seasons()) {
            SeasonFacts bare = new SeasonFacts(season.providerId(), season.number(), season.name(), season.overview(), season.airDate(),
                    season.posterPath(), season.episodeCount(), null, null);
            seasons.add(new StoredSeason(100 + season.number(), bare,
                    new SeasonState(true, TestLibrary.START.minus(Duration.ofDays(9)), next, 0, null)));
            for (EpisodeFacts one : season.episodes() == null ? List.<EpisodeFacts>of() : season.episodes()) {
                long row = episodes.size() + 1L;
                episodes.add(new StoredEpisode(row, season.number(), one,
                        row % 4 == 3 ? TestLibrary.START.minus(Duration.ofDays(9)) : null, row % 2 == 0));
            }
        }
        return new StoredShow(1, facts.withSeasons(List.of()), true, TestLibrary.START, TestLibrary.START, 0, seasons, episodes);
    }

    static List<Long> marked(StoredShow stored) {
        return stored.episodes().stream().filter(StoredEpisode::marked).map(StoredEpisode::id).toList();
    }

    static List<Long> rows(StoredShow stored) {
        return stored.episodes().stream().map(StoredEpisode::id).toList();
    }

    /** The rows that change, each as often as it does. */
    static List<Long> touched(ShowChanges changes) {
        return Stream.of(changes.updated().stream().map(ShowChanges.EpisodeChange::id).toList(), changes.hidden(), changes.deleted())
                .flatMap(Collection::stream).toList();
    }

    static Set<Integer> seasonsAfter(StoredShow stored, ShowChanges changes) {
        return Stream.concat(
                stored.seasons().stream().filter(season -> !changes.goneSeasons().contains(season.id())).map(StoredSeason::number),
                changes.seasons().stream().map(ShowChanges.SeasonChange::number)).collect(Collectors.toSet());
    }

    static Set<Integer> seasonsOfEpisodes(ShowChanges changes) {
        return Stream.concat(changes.added().stream().map(ShowChanges.NewEpisode::season),
                changes.updated().stream().map(ShowChanges.EpisodeChange::season)).collect(Collectors.toSet());
    }
}
