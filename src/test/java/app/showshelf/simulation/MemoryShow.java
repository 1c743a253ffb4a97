package app.showshelf.simulation;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import app.showshelf.library.SeasonState;
import app.showshelf.library.ShowChanges;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.StoredEpisode;
import app.showshelf.library.StoredSeason;
import app.showshelf.library.StoredShow;

/** A show in the library, in memory: takes what the reconciliation decides just as the store does. */
final class MemoryShow {
    private final long id;
    private final Map<Integer, StoredSeason> seasons = new TreeMap<>();
    private final Map<Long, StoredEpisode> episodes = new LinkedHashMap<>();
    private final Map<String, Long> rows = new HashMap<>();
    private ShowFacts facts;
    private Instant checkedAt;
    private Instant nextCheckAt;
    private long nextRow = 1;

    MemoryShow(long id, ShowFacts facts, Instant dueAt) {
        this.id = id;
        this.facts = facts;
        this.nextCheckAt = dueAt;
    }

    StoredShow stored() {
        return new StoredShow(id, facts, true, checkedAt, nextCheckAt, 0, List.copyOf(seasons.values()), List.copyOf(episodes.values()));
    }

    long id() {
        return id;
    }

    Instant nextCheckAt() {
        return nextCheckAt;
    }

    void apply(ShowChanges changes) {
        if (changes.details() != null) {
            facts = changes.details().withSeasons(List.of());
        }
        checkedAt = changes.detailsCheckedAt() == null ? checkedAt : changes.detailsCheckedAt();
        changes.seasons().forEach(this::take);
        changes.added().forEach(added -> put(new StoredEpisode(nextRow++, added.season(), added.facts(), null, false)));
        changes.updated().forEach(one -> put(new StoredEpisode(one.id(), one.season(), one.facts(), null, false)));
        changes.hidden().forEach(row -> episodes.computeIfPresent(row,
                (_, one) -> new StoredEpisode(row, one.season(), one.facts(), changes.now(), false)));
        changes.deleted().forEach(episodes::remove);
        seasons.values().removeIf(season -> changes.goneSeasons().contains(season.id()));
        nextCheckAt = seasons.values().stream().map(season -> season.state().nextCheckAt()).min(Instant::compareTo)
                .orElse(changes.next().at());
    }

    /** Whether a reader of the library sees what the provider says by now. */
    boolean shows(Change change, ProviderShow provider) {
        return switch (change.kind()) {
            case ANNOUNCED -> seasons.containsKey(change.season());
            case ENDED -> facts.status() == provider.status();
            default -> shows(change.kind(), episodes.get(rows.get(change.episode())), change, provider);
        };
    }

    private static boolean shows(Change.Kind kind, StoredEpisode mine, Change change, ProviderShow provider) {
        if (mine == null || mine.removedAt() != null) {
            return false;
        }
        var theirs = provider.episode(change.season(), change.episode());
        return switch (kind) {
            case DATED, MOVED -> theirs.airDate().equals(mine.facts().airDate());
            case RENAMED -> theirs.name().equals(mine.facts().name());
            case SUMMARY -> theirs.overview().equals(mine.facts().overview());
            default -> true;
        };
    }

    private void take(ShowChanges.SeasonChange change) {
        StoredSeason before = seasons.get(change.number());
        SeasonState state = change.state();
        seasons.put(change.number(), before == null
                ? new StoredSeason(nextRow++, change.facts(), state)
                : new StoredSeason(before.id(), change.facts() == null ? before.facts() : change.facts(), state));
    }

    private void put(StoredEpisode one) {
        episodes.put(one.id(), one);
        rows.put(one.facts().providerId(), one.id());
    }
}
