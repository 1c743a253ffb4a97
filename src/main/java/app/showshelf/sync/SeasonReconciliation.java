package app.showshelf.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.Failure;
import app.showshelf.library.NextLook;
import app.showshelf.library.NextLookReason;
import app.showshelf.library.SeasonFacts;
import app.showshelf.library.SeasonState;
import app.showshelf.library.ShowChanges.SeasonChange;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.StoredSeason;
import app.showshelf.library.StoredShow;

/** The provider's list of seasons against the stored one: which are new, complete, owed, failed or gone, and when to look again. */
final class SeasonReconciliation {
    /** An answer that was not believed settles nothing. */
    private static final Duration AFTER_DOUBT = Duration.ofDays(1);

    private final StoredShow stored;
    private final ShowFacts answer;
    private final EpisodeReconciliation episodes;
    private final BiFunction<RefreshPolicy.Outlook, Instant, NextLook> policy;
    private final Setbacks setbacks;
    private final Map<Integer, StoredSeason> before;

    SeasonReconciliation(StoredShow stored, ShowFacts answer, EpisodeReconciliation episodes,
            BiFunction<RefreshPolicy.Outlook, Instant, NextLook> policy, Setbacks setbacks) {
        this.stored = stored;
        this.answer = answer;
        this.episodes = episodes;
        this.policy = policy;
        this.setbacks = setbacks;
        this.before = stored.seasons().stream().collect(Collectors.toMap(StoredSeason::number, Function.identity()));
    }

    List<SeasonChange> changes(Set<Integer> wanted, Instant now) {
        int current = currentSeason(now);
        List<SeasonChange> changes = new ArrayList<>();
        for (SeasonFacts season : answer.seasons()) {
            SeasonChange change = listed(season, current, wanted, now);
            if (change != null) {
                changes.add(change);
            }
        }
        Failure why = answer.seasons().isEmpty() ? new Failure(Failure.Kind.BAD_ANSWER) : new Failure(Failure.Kind.NOT_FOUND, 404);
        List<Long> gone = gone();
        unlisted().filter(season -> !gone.contains(season.id()) && (wanted.contains(season.number()) || season.state().isDue(now)))
                .map(season -> new SeasonChange(season.number(), null, setbacks.of(season.state(), why, now), null))
                .forEach(changes::add);
        return changes;
    }

    /**
     * Seasons that the provider has taken back before anything was in them. An answer without any season is a fault more often
     * than a fact: it takes nothing back.
     */
    List<Long> gone() {
        return answer.seasons().isEmpty() ? List.of() : unlisted().filter(this::isEmpty).map(StoredSeason::id).toList();
    }

    private SeasonChange listed(SeasonFacts season, int current, Set<Integer> wanted, Instant now) {
        StoredSeason old = before.get(season.number());
        SeasonFacts bare = new SeasonFacts(season.providerId(), season.number(), season.name(), season.overview(), season.airDate(),
                season.posterPath(), season.episodeCount(), null, null);
        SeasonFacts merged = old == null ? bare : FactsMerge.merge(old.facts(), bare);
        SeasonState state = old == null ? SeasonState.owed(now) : old.state();
        if (season.episodes() != null) {
            state = new SeasonState(true, now, nextLook(merged, current, now), 0, null);
        } else if (season.failure() != null || wanted.contains(season.number())) {
            // What was asked for and came neither with episodes nor with a reason would be asked for again at once.
            state = setbacks.of(state, season.failure() == null ? new Failure(Failure.Kind.BAD_ANSWER) : season.failure(), now);
        } else if (old != null && hasGrown(old.facts(), merged)) {
            state = new SeasonState(false, state.syncedAt(), new NextLook(now, NextLookReason.COMING_SHORT), state.attempts(),
                    state.failure());
        }
        boolean same = old != null && merged.equals(old.facts());
        return same && state.equals(old.state())
                ? null
                : new SeasonChange(season.number(), same ? null : merged, state,
                        season.episodes() == null ? null : episodes.summary(season.number()));
    }

    private NextLook nextLook(SeasonFacts season, int current, Instant now) {
        NextLook usual = policy
                .apply(new RefreshPolicy.Outlook(season.number(), season.number() >= current, answer.status(), season.episodeCount(),
                        episodes.listed(season.number())), now);
        return episodes.isSuspicious(season.number())
                ? usual.orEarlier(new NextLook(now.plus(AFTER_DOUBT), NextLookReason.DOUBTFUL))
                : usual;
    }

    private boolean hasGrown(SeasonFacts old, SeasonFacts merged) {
        return merged.episodeCount() != null && !Objects.equals(merged.episodeCount(), old.episodeCount())
                && merged.episodeCount() > episodes.listed(merged.number()).size();
    }

    private Stream<StoredSeason> unlisted() {
        Set<Integer> listed = answer.seasons().stream().map(SeasonFacts::number).collect(Collectors.toSet());
        return stored.seasons().stream().filter(season -> !listed.contains(season.number()));
    }

    private boolean isEmpty(StoredSeason season) {
        return stored.episodes().stream().noneMatch(episode -> episode.season() == season.number());
    }

    /** The regular season with the latest episode by now; the last one where nothing has aired. */
    private int currentSeason(Instant now) {
        Map<Integer, Instant> first = new HashMap<>();
        for (SeasonFacts season : answer.seasons()) {
            if (season.number() > 0) {
                first.put(season.number(), firstMoment(season));
            }
        }
        return first.entrySet()
                .stream()
                .filter(entry -> !entry.getValue().isAfter(now))
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(first.keySet().stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    private Instant firstMoment(SeasonFacts season) {
        return episodes.listed(season.number())
                .stream()
                .map(EpisodeFacts::airDate)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .or(() -> Optional.ofNullable(season.airDate()))
                .map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(Instant.MAX);
    }
}
