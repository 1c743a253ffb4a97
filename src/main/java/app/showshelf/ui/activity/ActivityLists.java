package app.showshelf.ui.activity;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import app.showshelf.settings.ProviderId;
import app.showshelf.sync.SyncState;
import app.showshelf.sync.SyncState.Done;
import app.showshelf.sync.SyncState.Waiting;
import app.showshelf.ui.common.Words;

/**
 * What the activity shows, in words.
 *
 * @param running being fetched now
 * @param failed shows whose last fetch failed
 * @param waiting in order; may be cut
 * @param waitingCount how many wait in all
 * @param done newest first, without those that failed
 * @param paused providers that are left alone
 */
record ActivityLists(List<ActivityRow> running, List<ActivityRow> failed, List<ActivityRow> waiting, int waitingCount,
        List<ActivityRow> done,
        List<PausedProvider> paused) {

    /** A provider that is left alone, why, and whether the user has to act. */
    record PausedProvider(ProviderId provider, String sentence, boolean needsKey) {}

    static ActivityLists of(SyncState state, Words words, Instant now) {
        return new ActivityLists(
                state.running().stream()
                        .map(show -> new ActivityRow(show.showId(), show.name(), words.states().fetching(show.seasons()), "",
                                ActivityRow.Kind.RUNNING))
                        .toList(),
                failed(state, words, now),
                waiting(state.waiting(), words), state.waitingCount(),
                state.recent().stream().filter(done -> done.failure() == null).map(done -> done(done, words)).toList(),
                state.paused().entrySet().stream().map(entry -> new PausedProvider(entry.getKey(),
                        words.failures().sentence(entry.getValue().failure(), entry.getKey(), entry.getValue().until(), now),
                        entry.getValue().until() == null)).toList());
    }

    private static List<ActivityRow> waiting(List<Waiting> shows, Words words) {
        return IntStream.range(0, shows.size())
                .mapToObj(i -> new ActivityRow(shows.get(i).showId(), shows.get(i).name(), reason(shows.get(i), words), "", i + 1,
                        ActivityRow.Kind.WAITING))
                .toList();
    }

    /** The last word on each show; what came well later is no failure any more, and what runs is being tried. */
    private static List<ActivityRow> failed(SyncState state, Words words, Instant now) {
        Set<Long> seen = new HashSet<>();
        state.running().forEach(show -> seen.add(show.showId()));
        return state.recent().stream()
                .filter(done -> seen.add(done.showId()) && done.failure() != null)
                .map(done -> new ActivityRow(done.showId(), done.name(), failure(done, words, now), words.dates().time(done.at()),
                        ActivityRow.Kind.FAILED))
                .toList();
    }

    private static String failure(Done done, Words words, Instant now) {
        String sentence = words.failures().sentence(done.failure(), done.provider(), done.nextTry(), now);
        return done.failedSeason() == null
                ? sentence
                : words.texts().get("activity.season", words.counts().seasonName(done.failedSeason()), sentence);
    }

    private static String reason(Waiting show, Words words) {
        String reason = words.texts().get("activity.reason." + show.reason().name().toLowerCase(Locale.ROOT));
        return show.seasons().isEmpty() ? reason : words.texts().listed(List.of(reason, words.counts().seasons(show.seasons().size())));
    }

    private static ActivityRow done(Done done, Words words) {
        return new ActivityRow(done.showId(), done.name(), words.counts().changes(done.changes()), words.dates().time(done.at()),
                done.changes().isNothing() ? ActivityRow.Kind.UNCHANGED : ActivityRow.Kind.CHANGED);
    }

    /** Whether no list has a row. */
    boolean isEmpty() {
        return running.isEmpty() && failed.isEmpty() && waiting.isEmpty() && done.isEmpty();
    }
}
