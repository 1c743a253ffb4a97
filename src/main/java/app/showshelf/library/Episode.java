package app.showshelf.library;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An episode's facts, as a row. The user's mark is in a row of its own. */
@Entity
@Table(name = "episode")
class Episode {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "episode_seq")
    @SequenceGenerator(name = "episode_seq", sequenceName = "episode_seq", allocationSize = 200)
    Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "season_id")
    Season season;
    String providerId;
    Integer number;
    @Enumerated(EnumType.STRING)
    EpisodeType type;
    String name;
    String overview;
    LocalDate airDate;
    Instant airStamp;
    Integer runtimeMinutes;
    String stillPath;
    /** Since when the provider no longer lists it; null while it does. */
    Instant removedAt;
    /** The day on which it was to air before the provider moved it; null when it has not moved. */
    LocalDate movedFrom;

    /** For Hibernate. */
    protected Episode() {}

    Episode(Season season, EpisodeFacts facts) {
        this.season = season;
        take(facts);
    }

    final void take(EpisodeFacts facts) {
        providerId = facts.providerId();
        number = facts.number();
        type = facts.type();
        name = facts.name();
        overview = facts.overview();
        moveTo(facts.airDate());
        airStamp = facts.airStamp();
        runtimeMinutes = facts.runtimeMinutes();
        stillPath = facts.stillPath();
    }

    /** Back on the day of before, it has not moved. */
    private void moveTo(LocalDate day) {
        if (airDate != null && day != null && !day.equals(airDate)) {
            movedFrom = day.equals(movedFrom) ? null : airDate;
        }
        airDate = day;
    }
}
