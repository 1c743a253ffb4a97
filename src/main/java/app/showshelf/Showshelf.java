package app.showshelf;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

import app.showshelf.library.CostQueries;
import app.showshelf.library.FactsRepository;
import app.showshelf.library.FeedRepository;
import app.showshelf.library.HistoryQueries;
import app.showshelf.library.LibraryEntities;
import app.showshelf.library.LibraryEvents;
import app.showshelf.library.LibraryQueries;
import app.showshelf.library.Marks;
import app.showshelf.library.MarksJournal;
import app.showshelf.library.MediaService;
import app.showshelf.library.NewsQueries;
import app.showshelf.library.ShelfCatalogue;
import app.showshelf.library.ShowNames;
import app.showshelf.library.StoredChanges;
import app.showshelf.library.TVShowRepository;
import app.showshelf.library.UpNextQueries;
import app.showshelf.library.UpcomingQueries;
import app.showshelf.library.UserChanges;
import app.showshelf.library.check.Consistency;
import app.showshelf.library.transfer.LibraryCare;
import app.showshelf.library.transfer.LibraryComparison;
import app.showshelf.library.transfer.LibraryExport;
import app.showshelf.library.transfer.LibraryImport;
import app.showshelf.metadata.Providers;
import app.showshelf.settings.SyncMode;
import app.showshelf.store.Store;
import app.showshelf.store.StoreLocation;
import app.showshelf.sync.BackgroundSync;
import app.showshelf.sync.Backoff;
import app.showshelf.sync.ChangeFeedReader;
import app.showshelf.sync.ProviderGate;
import app.showshelf.sync.Reconciliation;
import app.showshelf.sync.RefreshPolicy;
import app.showshelf.sync.Setbacks;
import app.showshelf.sync.ShowIntake;
import app.showshelf.sync.ShowSync;
import app.showshelf.sync.SyncEngine;
import app.showshelf.sync.SyncMonitor;
import app.showshelf.sync.SyncPlanner;
import app.showshelf.sync.Upkeep;
import app.showshelf.sync.UserRequests;

/** An open library with all its services: builds and closes every part that works without a screen. */
public final class Showshelf implements AutoCloseable {
    private static final Duration TICK = Duration.ofSeconds(1);

    private final Store store;
    private volatile Runnable beforeForgetting = () -> {};
    private final SyncEngine engine;
    private final BackgroundSync background;
    private final Providers providers;
    private final TVShowRepository shows;
    private final LibraryQueries queries;
    private final CostQueries costs;
    private final ShelfCatalogue shelf;
    private final UpNextQueries upNext;
    private final UpcomingQueries upcoming;
    private final HistoryQueries history;
    private final LibraryEvents events = new LibraryEvents();
    private final Marks marks;
    private final SyncMonitor monitor;
    private final UserRequests requests;
    private final ShowIntake intake;
    private final MediaService media;
    private final UserChanges changes;
    private final ShowNames names;
    private final NewsQueries news;
    private final LibraryCare care;

    /**
     * Opens the library.
     *
     * @param mode is read at each tick
     * @throws app.showshelf.store.StoreException when it cannot be opened
     */
    public Showshelf(StoreLocation location, Providers providers, Supplier<SyncMode> mode, InstantSource clock, ZoneId zone) {
        this(Store.open(location, LibraryEntities.ALL), providers, mode, clock, zone);
    }

    /** The same with a store that is open; it is closed with the library. */
    Showshelf(Store store, Providers providers, Supplier<SyncMode> mode, InstantSource clock, ZoneId zone) {
        this.store = store;
        converge(clock);
        this.providers = providers;
        shows = new TVShowRepository(store, clock);
        queries = new LibraryQueries(store, clock, zone);
        costs = new CostQueries(store, clock, zone);
        shelf = new ShelfCatalogue(queries, events, clock, zone);
        upNext = new UpNextQueries(store, clock, zone);
        upcoming = new UpcomingQueries(store, clock, zone);
        history = new HistoryQueries(store, clock, zone);
        marks = new Marks(store, events, clock, zone);
        FactsRepository facts = new FactsRepository(store);
        Setbacks setbacks = new Setbacks(new Backoff(() -> ThreadLocalRandom.current().nextDouble()));
        Reconciliation reconciliation = new Reconciliation(new RefreshPolicy(), setbacks,
                show -> new SplittableRandom(show).nextDouble());
        monitor = new SyncMonitor(mode.get());
        ProviderGate gate = new ProviderGate();
        engine = new SyncEngine(new ShowSync(providers, facts, reconciliation, setbacks, events, clock), new SyncPlanner(),
                gate, monitor, clock, TICK);
        requests = new UserRequests(providers, gate, monitor, clock);
        background = new BackgroundSync(engine, new ChangeFeedReader(providers, new FeedRepository(store, clock), gate, clock),
                new Upkeep(shows, engine, clock, () -> beforeForgetting.run()), requests, monitor);
        intake = new ShowIntake(providers, shows, facts, reconciliation, events, clock);
        media = new MediaService(shows, queries, events, background, mode, clock);
        names = new ShowNames(store);
        news = new NewsQueries(store, clock, zone);
        changes = new StoredChanges(store, marks, events, clock);
        care = new LibraryCare(new Consistency(store), new LibraryExport(store, clock),
                new LibraryImport(store, events, new MarksJournal(store, clock)::shorten), new LibraryComparison(store));
    }

    private void converge(InstantSource clock) {
        try {
            new MarksJournal(store, clock).converge();
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** From now on that runs before anything is forgotten for good; nothing is where it fails. */
    void beforeForgetting(Runnable first) {
        beforeForgetting = first;
    }

    /** Where all of it is kept. */
    Store store() {
        return store;
    }

    /** What the user does, and the background task. */
    public MediaService media() {
        return media;
    }

    /** What screens show. */
    public LibraryQueries queries() {
        return queries;
    }

    /** What the sync modes cost. */
    public CostQueries costs() {
        return costs;
    }

    /** With which episodes the watched shows go on. */
    public UpNextQueries upNext() {
        return upNext;
    }

    /** What airs on which day. */
    public UpcomingQueries upcoming() {
        return upcoming;
    }

    /** What the user has watched. */
    public HistoryQueries history() {
        return history;
    }

    /** All shows, to search and filter. */
    public ShelfCatalogue shelf() {
        return shelf;
    }

    /** What is new with the shows that are being watched. */
    public NewsQueries news() {
        return news;
    }

    /** What all shows are called. */
    public ShowNames names() {
        return names;
    }

    /** Which shows there are. */
    public TVShowRepository shows() {
        return shows;
    }

    /** What the user says of episodes. */
    public Marks marks() {
        return marks;
    }

    /** What the user changes, so that it can be undone. */
    public UserChanges changes() {
        return changes;
    }

    /** Whether it holds together. */
    public Consistency consistency() {
        return care.consistency();
    }

    /** Whether it holds together, and how it is taken away and brought in as a whole. */
    public LibraryCare care() {
        return care;
    }

    /** What changes. */
    public LibraryEvents events() {
        return events;
    }

    /** What the sync does. */
    public SyncMonitor monitor() {
        return monitor;
    }

    /** The sync. */
    public SyncEngine engine() {
        return engine;
    }

    /** What the user asks of providers beside the sync. */
    public UserRequests requests() {
        return requests;
    }

    /** Adds shows by reference. */
    public ShowIntake intake() {
        return intake;
    }

    /** Where facts come from. */
    public Providers providers() {
        return providers;
    }

    /** Stops the sync, then closes the store. */
    @Override
    public void close() {
        background.close();
        engine.close();
        store.close();
    }
}
