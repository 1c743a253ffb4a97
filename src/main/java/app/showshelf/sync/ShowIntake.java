package app.showshelf.sync;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import app.showshelf.library.FactsRepository;
import app.showshelf.library.LibraryEvents;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowSummary;
import app.showshelf.library.TVShowRepository;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.Providers;

/** Puts a show that is known by its reference alone into the library: one request for what it is, none for episodes. */
public final class ShowIntake {
    private final Providers providers;
    private final TVShowRepository shows;
    private final FactsRepository facts;
    private final Reconciliation reconciliation;
    private final LibraryEvents events;
    private final InstantSource clock;

    /** An intake from these providers into that library. */
    public ShowIntake(Providers providers, TVShowRepository shows, FactsRepository facts, Reconciliation reconciliation,
            LibraryEvents events,
            InstantSource clock) {
        this.providers = providers;
        this.shows = shows;
        this.facts = facts;
        this.reconciliation = reconciliation;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The row of the show, which is stored with its list of seasons if it is new. Marks nothing.
     *
     * @throws ProviderException when the provider does not list it or cannot be asked: nothing has changed then
     */
    public long add(ShowRef ref) throws ProviderException, InterruptedException {
        Optional<Long> known = shows.findByRef(ref);
        if (known.isPresent()) {
            return known.get();
        }
        ShowFacts answer = AnswerSize.checked(providers.get(ref.provider()).details(ref.id(), Lane.USER));
        long id = shows.store(summary(ref, answer));
        facts.load(id).ifPresent(stored -> facts.apply(reconciliation.reconcile(stored, answer, new TreeSet<>(), clock.instant())));
        events.changed(Set.of(id));
        return id;
    }

    private static ShowSummary summary(ShowRef ref, ShowFacts facts) {
        String name = facts.name().isBlank() ? ref.toString() : facts.name();
        return new ShowSummary(ref, name, facts.originalName(), facts.overview(), facts.status(), facts.firstAirDate(),
                facts.network(),
                facts.genres(), facts.posterPath(), facts.backdropPath(), facts.rating(), facts.popularity());
    }
}
