package app.showshelf.ui.shell;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.showshelf.settings.ProviderId;
import app.showshelf.sync.SyncState;
import app.showshelf.sync.SyncState.Pause;
import app.showshelf.ui.common.Words;

/** Puts the state of the sync into the one line of the status bar: the first thing that holds. */
final class StatusWords {
    private static final double IDLE = -1;

    private final Words words;

    StatusWords(Words words) {
        this.words = words;
    }

    Status of(SyncState state, Instant now) {
        if (state.held() && !state.busy()) {
            return new Status(Status.Sign.WAITING, text("status.held"), text("status.held.rest"), "", IDLE);
        }
        if (!state.online()) {
            return offline(state, now);
        }
        if (state.busy()) {
            return fetching(state);
        }
        return paused(state, now).or(() -> failed(state, now)).or(() -> waiting(state)).orElseGet(() -> idle(state, now));
    }

    private Status offline(SyncState state, Instant now) {
        String next = state.nextTryAt().map(until -> " " + words.dates().nextTry(until, now) + ".").orElse("");
        return new Status(Status.Sign.OFFLINE, text("status.offline"), text("status.waits") + next, "", IDLE);
    }

    private Status fetching(SyncState state) {
        var first = state.running().getFirst();
        int all = state.doneShows() + state.running().size() + state.waitingCount();
        return new Status(Status.Sign.FETCHING, text("status.fetching", first.name()), seasons(first.seasons()),
                words.counts().showsOf(state.doneShows(), all), state.doneShows() / (double) all);
    }

    private String seasons(List<Integer> seasons) {
        return switch (seasons.size()) {
            case 0 -> "";
            case 1 -> seasons.getFirst() == 0
                    ? text("status.fetching.specials")
                    : text("status.fetching.season", String.valueOf(seasons.getFirst()));
            default -> words.counts().seasons(seasons.size());
        };
    }

    private Optional<Status> paused(SyncState state, Instant now) {
        return state.paused().entrySet().stream()
                .min(Map.Entry.comparingByKey())
                .map(entry -> paused(entry.getKey(), entry.getValue(), now));
    }

    private Status paused(ProviderId provider, Pause pause, Instant now) {
        String rest = pause.until() == null ? text("status.waits") : words.dates().nextTry(pause.until(), now) + ".";
        // Waiting for a busy provider is normal; waiting for the user is not.
        Status.Sign sign = pause.until() == null ? Status.Sign.FAILED : Status.Sign.WAITING;
        return new Status(sign, words.failures().sentence(pause.failure(), provider), rest, "", IDLE);
    }

    private Optional<Status> failed(SyncState state, Instant now) {
        return state.recent().stream()
                .limit(1)
                .filter(done -> done.failure() != null)
                .map(done -> new Status(Status.Sign.FAILED, done.name(),
                        words.failures().sentence(done.failure(), done.provider(), done.nextTry(), now), "",
                        IDLE))
                .findFirst();
    }

    private Optional<Status> waiting(SyncState state) {
        return state.waitingCount() == 0
                ? Optional.empty()
                : Optional
                        .of(new Status(Status.Sign.WAITING, text("status.waiting"), words.counts().shows(state.waitingCount()), "", IDLE));
    }

    private Status idle(SyncState state, Instant now) {
        String rest = state.nextLookAt() == null ? "" : words.dates().nextLook(state.nextLookAt(), now) + ".";
        return new Status(Status.Sign.DONE, text("status.upToDate"), rest, "", IDLE);
    }

    private String text(String key, Object... arguments) {
        return words.texts().get(key, arguments);
    }
}
