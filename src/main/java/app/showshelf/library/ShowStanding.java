package app.showshelf.library;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import app.showshelf.settings.ProviderId;

/** The user's part of a show's row, of removed shows too. */
@Entity
@Table(name = "tv_show")
class ShowStanding {
    @Id
    Long id;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ProviderId provider;
    @Column(updatable = false)
    String providerId;
    @Column(updatable = false)
    String name;
    boolean watching;
    Instant watchingSince;
    Instant removedAt;
    /** Up to when the user was told of its new episodes; null for since it is being watched. */
    Instant toldUntil;

    /** For Hibernate. */
    protected ShowStanding() {}

    FormerShow former() {
        return new FormerShow(id, watching, watchingSince, removedAt);
    }

    void take(FormerShow former) {
        watching = former.watching();
        watchingSince = former.watchingSince();
        removedAt = former.removedAt();
    }
}
