package app.showshelf.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.hibernate.annotations.SQLRestriction;

import app.showshelf.settings.ProviderId;

/** A show in the library, as a row. One that the user has removed is seen by no query. */
@Entity
@SQLRestriction("removed_at is null")
@Table(name = "tv_show")
class TVShow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tv_show_seq")
    @SequenceGenerator(name = "tv_show_seq", sequenceName = "tv_show_seq", allocationSize = 50)
    Long id;
    @Enumerated(EnumType.STRING)
    ProviderId provider;
    String providerId;
    String imdbId;
    String tvdbId;
    String name;
    String originalName;
    String overview;
    @Enumerated(EnumType.STRING)
    ShowStatus status;
    LocalDate firstAirDate;
    String network;
    String language;
    String[] genres = {};
    String posterPath;
    String backdropPath;
    String page;
    Double rating;
    Double popularity;
    boolean watching;
    Instant watchingSince;
    Instant lastOpenedAt;
    Instant detailsCheckedAt;
    Instant nextCheckAt;
    @Enumerated(EnumType.STRING)
    NextLookReason nextLookReason;
    /** When its provider was asked last, whatever came of it; at first when its facts came. */
    Instant askedAt;
    /** When the provider has changed it last, as its last answer says. */
    Instant changedAt;
    /** Null unless a change feed has listed it and no answer has shown the change yet. */
    Integer listedLooks;
    Instant listedChangeAt;
    int attempts;
    String lastError;
    String lastChanges;
    /** Since when the user no longer has it in the library. */
    Instant removedAt;
    Instant createdAt;
    Instant updatedAt;

    /** For Hibernate. */
    protected TVShow() {}

    /** A show that nothing is known of but its place at the provider; due at once. */
    TVShow(ShowRef ref, Instant now) {
        provider = ref.provider();
        providerId = ref.id();
        status = ShowStatus.UNKNOWN;
        nextCheckAt = now;
        nextLookReason = NextLookReason.DUE;
        askedAt = now;
        createdAt = now;
        updatedAt = now;
    }

    ListedChange listed() {
        return listedLooks == null ? null : new ListedChange(listedChangeAt, listedLooks);
    }

    void take(ListedChange listed) {
        listedLooks = listed == null ? null : Integer.valueOf(listed.looks());
        listedChangeAt = listed == null ? null : listed.changedAt();
    }

    void take(NextLook next) {
        nextCheckAt = next.at();
        nextLookReason = next.reason();
    }

    void take(ShowFacts facts) {
        imdbId = facts.imdbId();
        tvdbId = facts.tvdbId();
        name = facts.name();
        originalName = facts.originalName();
        overview = facts.overview();
        status = facts.status();
        firstAirDate = facts.firstAirDate();
        network = facts.network();
        language = facts.language();
        genres = facts.genres().toArray(String[]::new);
        posterPath = facts.posterPath();
        backdropPath = facts.backdropPath();
        page = facts.page();
        rating = facts.rating();
        popularity = facts.popularity();
        changedAt = facts.changedAt();
    }

    ShowRef ref() {
        return new ShowRef(provider, providerId);
    }

    ShowFacts facts() {
        return new ShowFacts(ref(), imdbId, tvdbId, name, originalName, overview, status, firstAirDate, network, language, List.of(genres),
                posterPath, backdropPath, rating, popularity, page, List.of(), changedAt);
    }
}
