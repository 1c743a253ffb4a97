package app.showshelf.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import app.showshelf.library.ChangeSummary;
import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.SeasonFacts;
import app.showshelf.library.ShowChanges;
import app.showshelf.library.StoredEpisode;

/** The episodes of the seasons that were answered against all stored episodes of the show, since episodes change seasons. */
final class EpisodeReconciliation {
    private static final ChangeSummary ADDED = new ChangeSummary(1, 0, 0, 0, 0, false);
    private static final ChangeSummary CORRECTED = new ChangeSummary(0, 1, 0, 0, 0, false);
    private static final ChangeSummary MOVED = new ChangeSummary(0, 0, 1, 0, 0, false);
    private static final ChangeSummary HIDDEN = new ChangeSummary(0, 0, 0, 1, 0, false);
    private static final ChangeSummary RETURNED = new ChangeSummary(0, 0, 0, 0, 1, false);
    private static final ChangeSummary DOUBTFUL = new ChangeSummary(0, 0, 0, 0, 0, true);

    private final List<ShowChanges.NewEpisode> added;
    private final List<ShowChanges.EpisodeChange> updated = new ArrayList<>();
    private final List<Long> hidden = new ArrayList<>();
    private final List<Long> deleted = new ArrayList<>();
    private final Set<Integer> suspicious;
    private final Map<Integer, List<EpisodeFacts>> listed = new HashMap<>();
    private final Map<Integer, ChangeSummary> summaries = new HashMap<>();

    EpisodeReconciliation(List<StoredEpisode> stored, List<SeasonFacts> answer, Instant now) {
        List<SeasonFacts> answered = answer.stream().filter(season -> season.episodes() != null).toList();
        EpisodeMatching matching = new EpisodeMatching(answered.stream()
                .flatMap(season -> season.episodes().stream().map(facts -> new EpisodeMatching.Fetched(season.number(), facts)))
                .toList(), stored);
        added = matching.added().stream().map(one -> new ShowChanges.NewEpisode(one.season(), one.facts())).toList();
        added.forEach(one -> {
            list(one.season(), one.facts());
            count(one.season(), ADDED);
        });
        matching.pairs().forEach(this::pair);
        Set<Integer> seasons = answered.stream().map(SeasonFacts::number).collect(Collectors.toSet());
        List<StoredEpisode> missing = matching.missing().stream().filter(one -> seasons.contains(one.season())).toList();
        suspicious = suspicious(matching, missing);
        suspicious.forEach(season -> count(season, DOUBTFUL));
        missing.forEach(one -> miss(one, now));
        matching.missing().stream().filter(one -> !seasons.contains(one.season()) && one.removedAt() == null)
                .forEach(one -> list(one.season(), one.facts()));
    }

    List<ShowChanges.NewEpisode> added() {
        return added;
    }

    List<ShowChanges.EpisodeChange> updated() {
        return updated;
    }

    List<Long> hidden() {
        return hidden;
    }

    List<Long> deleted() {
        return deleted;
    }

    /** The episodes of a season that are listed after this answer. */
    List<EpisodeFacts> listed(int season) {
        return listed.getOrDefault(season, List.of());
    }

    /** Whether the answer for that season was too empty to be believed. */
    boolean isSuspicious(int season) {
        return suspicious.contains(season);
    }

    ChangeSummary summary() {
        return summaries.values().stream().reduce(ChangeSummary.NONE, ChangeSummary::plus);
    }

    /** What changed in one season; an episode that changes seasons counts where it went. */
    ChangeSummary summary(int season) {
        return summaries.getOrDefault(season, ChangeSummary.NONE);
    }

    private void pair(EpisodeMatching.Fetched fetched, StoredEpisode before) {
        EpisodeFacts merged = FactsMerge.merge(before.facts(), fetched.facts());
        list(fetched.season(), merged);
        boolean back = before.removedAt() != null;
        if (!back && before.season() == fetched.season() && merged.equals(before.facts())) {
            return;
        }
        updated.add(new ShowChanges.EpisodeChange(before.id(), fetched.season(), merged));
        boolean sameDate = Objects.equals(merged.airDate(), before.facts().airDate());
        count(fetched.season(), back ? RETURNED : sameDate ? CORRECTED : MOVED);
    }

    /** An answer that lost more than half of a season is a fault more often than a fact: it hides nothing. */
    private Set<Integer> suspicious(EpisodeMatching matching, List<StoredEpisode> missing) {
        Map<Integer, Long> stayed = matching.pairs()
                .entrySet()
                .stream()
                .filter(pair -> pair.getKey().season() == pair.getValue().season() && pair.getValue().removedAt() == null)
                .collect(Collectors.groupingBy(pair -> pair.getKey().season(), Collectors.counting()));
        Map<Integer, Long> lost = missing.stream()
                .filter(one -> one.removedAt() == null)
                .collect(Collectors.groupingBy(StoredEpisode::season, Collectors.counting()));
        return lost.entrySet()
                .stream()
                .filter(season -> listed(season.getKey()).size() * 2 < stayed.getOrDefault(season.getKey(), 0L) + season.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void miss(StoredEpisode one, Instant now) {
        if (suspicious.contains(one.season())) {
            if (one.removedAt() == null) {
                list(one.season(), one.facts());
            }
        } else if (one.removedAt() == null) {
            hidden.add(one.id());
            count(one.season(), HIDDEN);
        } else if (!one.marked() && one.removedAt().isBefore(now)) {
            deleted.add(one.id());
        }
    }

    private void count(int season, ChangeSummary one) {
        summaries.merge(season, one, ChangeSummary::plus);
    }

    private void list(int season, EpisodeFacts facts) {
        listed.computeIfAbsent(season, _ -> new ArrayList<>()).add(facts);
    }
}
