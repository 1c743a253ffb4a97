package app.showshelf.library;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the user says of an episode. Never written by the sync. */
@Entity
@Table(name = "episode_mark")
class EpisodeMark {
    @Id
    Long episodeId;
    Instant watchedAt;
    int plays;

    /** For Hibernate. */
    protected EpisodeMark() {}

    EpisodeMark(long episodeId, Instant watchedAt) {
        this.episodeId = episodeId;
        this.watchedAt = watchedAt;
        this.plays = 1;
    }
}
