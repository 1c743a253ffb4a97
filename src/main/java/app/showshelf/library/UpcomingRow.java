package app.showshelf.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import app.showshelf.settings.ProviderId;

/** An episode of the calendar; as a query fills it. */
record UpcomingRow(ProviderId provider, String providerId, String show, String network, String posterPath, NextEpisode episode,
        EpisodeType type, String episodeId, LocalDate movedFrom) {

    UpcomingEpisode episodeOfShow() {
        return new UpcomingEpisode(new ShowRef(provider, providerId), show, network, posterPath, episode, type, episodeId, movedFrom);
    }

    /** The day on which it airs in that zone: the provider's date may be another day here. */
    LocalDate day(ZoneId zone) {
        Instant stamp = episode.airStamp();
        return stamp == null ? episode.airDate() : LocalDate.ofInstant(stamp, zone);
    }
}
