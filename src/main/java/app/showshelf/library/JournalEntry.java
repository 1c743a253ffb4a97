package app.showshelf.library;

import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One thing that the user has said, as the journal keeps it: by the provider's names, so that any store can take it. What
 * does not apply is null.
 *
 * @param at when it was said
 * @param show as {@link ShowRef} writes it
 * @param name the show's
 * @param season the season's number
 * @param episode the episode's number
 * @param id the provider's of the episode
 * @param watchedAt when it was watched; null takes the mark away
 * @param plays how often it was watched
 * @param watching whether the show is being watched
 * @param since since when
 * @param removedAt when the show was taken out of the library
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JournalEntry(What what, Instant at, String show, String name, Integer season, Integer episode, String id, Instant watchedAt,
        Integer plays, Boolean watching, Instant since, Instant removedAt) {
    private static final JsonMapper JSON = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /** What it is about. */
    enum What {
        /** An episode has this mark, or none. */
        MARK,
        /** A show stands like this. */
        SHOW,
        /** What follows in the same change is all there is: whatever it does not name has no mark and is not being watched. */
        ALL
    }

    static JournalEntry all(Instant at) {
        return new JournalEntry(What.ALL, at, null, null, null, null, null, null, null, null, null, null);
    }

    static JournalEntry mark(Instant at, MarkedEpisode mark) {
        return new JournalEntry(What.MARK, at, mark.show().toString(), null, mark.season(), mark.number(), mark.providerId(),
                mark.watchedAt(), mark.watchedAt() == null ? null : mark.plays(), null, null, null);
    }

    static JournalEntry show(Instant at, ShowStanding show) {
        return new JournalEntry(What.SHOW, at, new ShowRef(show.provider, show.providerId).toString(), show.name, null, null, null, null,
                null, show.watching, show.watchingSince, show.removedAt);
    }

    /** Empty where the line is of another form. */
    static Optional<JournalEntry> parse(String line) {
        try {
            return Optional.ofNullable(JSON.readValue(line, JournalEntry.class)).filter(entry -> entry.what != null && entry.at != null);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /** In one line. */
    String line() {
        return JSON.writeValueAsString(this);
    }

    /** Empty where it is about none, or none that we know. */
    Optional<ShowRef> ref() {
        return show == null ? Optional.empty() : ShowRef.parse(show);
    }
}
