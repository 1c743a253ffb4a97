package app.showshelf.library.transfer;

import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;

import app.showshelf.library.EpisodeType;

/** An episode in the file: its row without the keys of the store, and its mark; null is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EpisodeEntry(String providerId, Integer number, EpisodeType type, String name, String overview, LocalDate airDate,
        Instant airStamp, Integer runtimeMinutes, String stillPath, Instant removedAt, LocalDate movedFrom, MarkEntry mark) {
    /** Leaves out what the store would not take. */
    public EpisodeEntry {
        providerId = Tidy.whole(providerId, Tidy.ID);
        number = Tidy.number(number);
        type = type == null ? EpisodeType.REGULAR : type;
        name = Tidy.text(name, Tidy.EPISODE_NAME);
        overview = Tidy.text(overview, Tidy.OVERVIEW);
        airDate = Tidy.day(airDate);
        airStamp = Tidy.moment(airStamp);
        runtimeMinutes = Tidy.number(runtimeMinutes);
        stillPath = Tidy.whole(stillPath, Tidy.ADDRESS);
        movedFrom = Tidy.day(movedFrom);
        mark = mark == null || mark.watchedAt() == null ? null : mark;
    }

    EpisodeEntry with(MarkEntry other) {
        return new EpisodeEntry(providerId, number, type, name, overview, airDate, airStamp, runtimeMinutes, stillPath, removedAt,
                movedFrom, other);
    }
}
