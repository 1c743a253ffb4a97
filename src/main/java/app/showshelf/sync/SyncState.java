package app.showshelf.sync;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import app.showshelf.library.ChangeSummary;
import app.showshelf.library.Failure;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;

/**
 * What the sync does right now; a value, made anew at each change.
 *
 * @param mode of the last tick
 * @param running the shows that are being fetched
 * @param waiting the shows that are due and wait their turn, in order
 * @param waitingCount how many wait in all, since {@code waiting} may be cut
 * @param doneShows shows fetched since the run began; 0 while nothing is due
 * @param recent the last fetches, newest first
 * @param paused the providers that are not asked for now, and why
 * @param online false after several connection failures in a row
 * @param nextLookAt when the next season falls due, as the mode has it; null when none does
 * @param held whether the user has paused the sync
 */
public record SyncState(SyncMode mode, List<Running> running, List<Waiting> waiting, int waitingCount, int doneShows, List<Done> recent,
        Map<ProviderId, Pause> paused, boolean online, Instant nextLookAt, boolean held) {

    /** A show that is being fetched; {@code seasons} are the numbers of its seasons that are asked for. */
    public record Running(long showId, String name, List<Integer> seasons, Instant since) {}

    /** A show that is due. */
    public record Waiting(long showId, String name, List<Integer> seasons, Reason reason) {}

    /** Why a show waits at its place. */
    public enum Reason {
        OPENED, AIRS_SOON, WATCHING, GREEDY
    }

    /** A show that was fetched; {@code failure} is null where all its seasons came, {@code nextTry} where none is planned. */
    public record Done(long showId, String name, ProviderId provider, Instant at, ChangeSummary changes, Failure failure,
            Integer failedSeason,
            Instant nextTry) {}

    /** Until when a provider is left alone; {@code until} is null when the user has to act first. */
    public record Pause(Failure failure, Instant until) {}

    /** Of a start. */
    public static SyncState idle(SyncMode mode) {
        return new SyncState(mode, List.of(), List.of(), 0, 0, List.of(), Map.of(), true, null, false);
    }

    /** When the first of the providers that are left alone is asked again by itself; empty where none is. */
    public Optional<Instant> nextTryAt() {
        return paused.values().stream().map(Pause::until).filter(Objects::nonNull).min(Comparator.naturalOrder());
    }

    /** Whether anything is being fetched. */
    public boolean busy() {
        return !running.isEmpty();
    }
}
