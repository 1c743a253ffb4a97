package app.showshelf.library.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import app.showshelf.library.NextLookReason;

/** A season in the file: its row without the keys of the store, and its episodes; null is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeasonEntry(String providerId, int number, String name, String overview, LocalDate airDate, String posterPath,
        Integer episodeCount, boolean synced, Instant syncedAt, Instant nextCheckAt, NextLookReason nextLookReason, int attempts,
        String lastError, String lastChanges, List<EpisodeEntry> episodes) {
    /** Leaves out what the store would not take. */
    public SeasonEntry {
        providerId = Tidy.whole(providerId, Tidy.ID);
        name = Tidy.text(name, Tidy.NAME);
        overview = Tidy.text(overview, Tidy.OVERVIEW);
        airDate = Tidy.day(airDate);
        posterPath = Tidy.whole(posterPath, Tidy.ADDRESS);
        episodeCount = Tidy.number(episodeCount);
        synced = synced && syncedAt != null;
        nextCheckAt = Tidy.orDue(nextCheckAt);
        nextLookReason = nextLookReason == null ? NextLookReason.DUE : nextLookReason;
        lastError = attempts > 0 ? Tidy.whole(lastError, Tidy.CODE) : null;
        attempts = lastError == null ? 0 : attempts;
        lastChanges = Tidy.whole(lastChanges, Tidy.CHANGES);
        episodes = episodes == null ? List.of() : List.copyOf(episodes);
    }

    SeasonEntry with(List<EpisodeEntry> others) {
        return new SeasonEntry(providerId, number, name, overview, airDate, posterPath, episodeCount, synced, syncedAt, nextCheckAt,
                nextLookReason, attempts, lastError, lastChanges, others);
    }
}
