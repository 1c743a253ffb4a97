package app.showshelf.library;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
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

/** A season, as a row. */
@Entity
@Table(name = "season")
class Season {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "season_seq")
    @SequenceGenerator(name = "season_seq", sequenceName = "season_seq", allocationSize = 50)
    Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "tv_show_id")
    TVShow tvShow;
    /** The same as a number: a query that has no need of the show's row, be it removed or not. */
    @Column(name = "tv_show_id", insertable = false, updatable = false)
    Long showId;
    String providerId;
    int number;
    String name;
    String overview;
    LocalDate airDate;
    String posterPath;
    Integer episodeCount;
    boolean synced;
    Instant syncedAt;
    Instant nextCheckAt;
    @Enumerated(EnumType.STRING)
    NextLookReason nextLookReason;
    int attempts;
    String lastError;
    String lastChanges;

    /** For Hibernate. */
    protected Season() {}

    Season(TVShow tvShow, int number, Instant dueAt) {
        this.tvShow = tvShow;
        this.number = number;
        this.nextCheckAt = dueAt;
        this.nextLookReason = NextLookReason.DUE;
    }

    void take(SeasonFacts facts) {
        providerId = facts.providerId();
        name = facts.name();
        overview = facts.overview();
        airDate = facts.airDate();
        posterPath = facts.posterPath();
        episodeCount = facts.episodeCount();
    }

    void take(SeasonState state) {
        synced = state.synced();
        syncedAt = state.syncedAt();
        take(state.next());
        attempts = state.attempts();
        lastError = state.failure() == null ? null : state.failure().code();
    }

    void take(NextLook next) {
        nextCheckAt = next.at();
        nextLookReason = next.reason();
    }

    SeasonFacts facts() {
        return new SeasonFacts(providerId, number, name, overview, airDate, posterPath, episodeCount, null, null);
    }

    SeasonState state() {
        return new SeasonState(synced, syncedAt, new NextLook(nextCheckAt, nextLookReason), attempts,
                Failure.ofCode(lastError).orElse(null));
    }
}
