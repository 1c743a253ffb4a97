package app.showshelf.sync;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.Placeholders;
import app.showshelf.library.StoredEpisode;

/**
 * Which fetched episode is which stored one: by the provider's id, else by season and number, else by title and date. The
 * place in a season alone is no identity: where both sides have another id, title and date, a new episode has taken the slot.
 */
final class EpisodeMatching {
    /** A place belongs to the episode that is listed there rather than to one that was. */
    private static final Comparator<StoredEpisode> LISTED_FIRST = Comparator.comparing(one -> one.removedAt() != null);

    private final Map<Fetched, StoredEpisode> found = new LinkedHashMap<>();
    private final Set<Long> matched = new HashSet<>();
    private final List<Fetched> fetched;
    private final List<StoredEpisode> stored;

    /** An episode of the answer with its season's number. */
    record Fetched(int season, EpisodeFacts facts) {}

    EpisodeMatching(List<Fetched> answer, List<StoredEpisode> stored) {
        this.fetched = withoutRepetitions(answer);
        this.stored = stored.stream().sorted(LISTED_FIRST).collect(Collectors.toCollection(ArrayList::new));
        match(one -> one.facts().providerId(), one -> one.facts().providerId(), (_, _) -> true);
        match(one -> slot(one.season(), one.facts()), one -> slot(one.season(), one.facts()), EpisodeMatching::isPlausible);
        match(one -> titleAndDate(one.facts()), one -> titleAndDate(one.facts()), (_, _) -> true);
    }

    /** Pairs, in the order in which they were found. */
    Map<Fetched, StoredEpisode> pairs() {
        return found;
    }

    /** Episodes that the library does not have. */
    List<Fetched> added() {
        return fetched;
    }

    /** Stored episodes that the answer does not have. */
    List<StoredEpisode> missing() {
        return stored;
    }

    private void match(Function<Fetched, Object> left, Function<StoredEpisode, Object> right,
            BiPredicate<EpisodeFacts, EpisodeFacts> plausible) {
        Map<Object, StoredEpisode> byKey = new HashMap<>();
        for (StoredEpisode one : stored) {
            Object key = right.apply(one);
            if (key != null) {
                byKey.putIfAbsent(key, one);
            }
        }
        fetched.removeIf(one -> {
            Object key = left.apply(one);
            StoredEpisode partner = key == null ? null : byKey.get(key);
            if (partner == null || !plausible.test(one.facts(), partner.facts())) {
                return false;
            }
            byKey.remove(key);
            found.put(one, partner);
            matched.add(partner.id());
            return true;
        });
        stored.removeIf(one -> matched.contains(one.id()));
    }

    /** A provider that lists an episode twice means one. */
    private static List<Fetched> withoutRepetitions(List<Fetched> answer) {
        Set<Object> known = new HashSet<>();
        return answer.stream().filter(one -> {
            Object identity = one.facts().providerId() == null ? slot(one.season(), one.facts()) : one.facts().providerId();
            return identity == null || known.add(identity);
        }).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Two different ids in one place need a title or a date that says that they are the same. */
    private static boolean isPlausible(EpisodeFacts one, EpisodeFacts other) {
        if (one.providerId() == null || other.providerId() == null) {
            return true;
        }
        if (one.airDate() != null && other.airDate() != null && (isNameless(one) || isNameless(other))) {
            return one.airDate().equals(other.airDate());
        }
        return isNameless(one) || isNameless(other) || one.name().strip().equalsIgnoreCase(other.name().strip())
                || one.airDate() != null && one.airDate().equals(other.airDate());
    }

    private static boolean isNameless(EpisodeFacts facts) {
        return Placeholders.isPlaceholder(facts.name(), facts.number());
    }

    private static Object slot(int season, EpisodeFacts facts) {
        return facts.number() == null ? null : List.of(season, facts.number());
    }

    private static Object titleAndDate(EpisodeFacts facts) {
        return isNameless(facts) || facts.airDate() == null
                ? null
                : List.of(facts.name().strip().toLowerCase(Locale.ROOT), facts.airDate());
    }
}
