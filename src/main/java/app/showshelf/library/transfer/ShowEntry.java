package app.showshelf.library.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import app.showshelf.library.NextLookReason;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.settings.ProviderId;

/** A show in the file: its row without the keys of the store, and its seasons; null is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShowEntry(ProviderId provider, String providerId, String imdbId, String tvdbId, String name, String originalName,
        String overview, ShowStatus status, LocalDate firstAirDate, String network, String language, List<String> genres,
        String posterPath, String backdropPath, String page, Double rating, Double popularity, boolean watching, Instant watchingSince,
        Instant lastOpenedAt, Instant detailsCheckedAt, Instant nextCheckAt, NextLookReason nextLookReason, int attempts,
        String lastError, String lastChanges, Instant removedAt, Instant toldUntil, Instant createdAt, Instant updatedAt, Instant askedAt,
        Instant changedAt, Integer listedLooks, Instant listedChangeAt, List<SeasonEntry> seasons) {
    private static final String TVMAZE = "Data by TVmaze (https://www.tvmaze.com), licensed CC BY-SA 4.0";
    private static final double BEST = 10;

    /** Leaves out what the store would not take; without its place at a provider it is no show. */
    public ShowEntry {
        ShowRef ref = new ShowRef(provider, Objects.requireNonNullElse(providerId, ""));
        imdbId = Tidy.whole(imdbId, Tidy.FOREIGN_ID);
        tvdbId = Tidy.whole(tvdbId, Tidy.FOREIGN_ID);
        name = name == null || name.isBlank() ? ref.toString() : Tidy.text(name, Tidy.NAME);
        originalName = Tidy.text(originalName, Tidy.NAME);
        overview = Tidy.text(overview, Tidy.OVERVIEW);
        status = status == null ? ShowStatus.UNKNOWN : status;
        firstAirDate = Tidy.day(firstAirDate);
        network = Tidy.text(network, Tidy.NETWORK);
        language = Tidy.whole(language, Tidy.LANGUAGE);
        genres = genres == null ? List.of() : genres.stream().filter(Objects::nonNull).map(genre -> Tidy.text(genre, Tidy.GENRE)).toList();
        posterPath = Tidy.whole(posterPath, Tidy.ADDRESS);
        backdropPath = Tidy.whole(backdropPath, Tidy.ADDRESS);
        page = Tidy.whole(page, Tidy.ADDRESS);
        rating = rating == null || !(rating >= 0 && rating <= BEST) ? null : rating;
        watchingSince = watching ? Tidy.orDue(watchingSince) : null;
        nextCheckAt = Tidy.orDue(nextCheckAt);
        nextLookReason = nextLookReason == null ? NextLookReason.DUE : nextLookReason;
        lastError = attempts > 0 ? Tidy.whole(lastError, Tidy.CODE) : null;
        attempts = lastError == null ? 0 : attempts;
        lastChanges = Tidy.whole(lastChanges, Tidy.CHANGES);
        createdAt = Tidy.orDue(createdAt);
        updatedAt = Tidy.orDue(updatedAt);
        askedAt = Tidy.orDue(askedAt);
        listedLooks = Tidy.number(listedLooks);
        listedChangeAt = listedLooks == null ? null : listedChangeAt;
        seasons = seasons == null ? List.of() : List.copyOf(seasons);
    }

    /** Under which licence its facts may be passed on; null where the provider names none. Written, not read. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public String licence() {
        return provider == ProviderId.TVMAZE ? TVMAZE : null;
    }

    ShowRef ref() {
        return new ShowRef(provider, providerId);
    }

    ShowEntry with(List<SeasonEntry> others) {
        return new ShowEntry(provider, providerId, imdbId, tvdbId, name, originalName, overview, status, firstAirDate, network, language,
                genres, posterPath, backdropPath, page, rating, popularity, watching, watchingSince, lastOpenedAt, detailsCheckedAt,
                nextCheckAt, nextLookReason, attempts, lastError, lastChanges, removedAt, toldUntil, createdAt, updatedAt, askedAt,
                changedAt, listedLooks, listedChangeAt, others);
    }
}
