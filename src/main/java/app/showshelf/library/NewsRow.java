package app.showshelf.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import app.showshelf.settings.ProviderId;

/** An episode that may be news; as a query fills it. Told is up to when the user knows of the show's episodes. */
record NewsRow(long show, ProviderId provider, String providerId, String name, int season, Integer number, Instant airStamp,
        LocalDate airDate, Instant told) {

    /** A day without an hour is taken from its beginning. */
    Instant moment(ZoneId zone) {
        return airStamp == null ? airDate.atStartOfDay(zone).toInstant() : airStamp;
    }

    boolean isNews(ZoneId zone) {
        return told != null && moment(zone).isAfter(told);
    }
}
