package app.showshelf.ui;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import javafx.scene.layout.Region;

import app.showshelf.library.ChangeSummary;
import app.showshelf.library.Failure;
import app.showshelf.library.FetchCost;
import app.showshelf.library.LibraryCounts;
import app.showshelf.library.LibraryEvents;
import app.showshelf.library.ShowName;
import app.showshelf.library.ShowNews;
import app.showshelf.library.ShowSummary;
import app.showshelf.library.WatchedShow;
import app.showshelf.metadata.Providers;
import app.showshelf.metadata.releases.Release;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Environment;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Settings;
import app.showshelf.settings.SyncMode;
import app.showshelf.sync.SyncState;
import app.showshelf.sync.SyncState.Done;
import app.showshelf.sync.SyncState.Pause;
import app.showshelf.sync.SyncState.Reason;
import app.showshelf.sync.SyncState.Running;
import app.showshelf.sync.SyncState.Waiting;
import app.showshelf.ui.actions.ChangeHistory;
import app.showshelf.ui.common.Feed;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.quick.QuickShelf;

/** Services without a store and a network, with everything to look at. */
public final class FakeServices {
    /** A Wednesday noon. */
    public static final Instant NOW = LocalDateTime.of(2026, 11, 25, 12, 31).toInstant(ZoneOffset.UTC);

    public final Configuration configuration;
    public final LibraryEvents events = new LibraryEvents();
    public final FakeProvider tmdb = new FakeProvider(ProviderId.TMDB, 21, 25);
    public final FakeProvider tvmaze = new FakeProvider(ProviderId.TVMAZE, 11, 20);
    public final FakeProvider sample = new FakeProvider(ProviderId.SAMPLE, 0, 0);
    public final List<Long> syncedNow = new CopyOnWriteArrayList<>();
    public final List<ShowSummary> added = new CopyOnWriteArrayList<>();
    public final List<String> asked = new CopyOnWriteArrayList<>();
    public final List<URI> opened = new ArrayList<>();
    public volatile List<FetchCost> costs = List.of(new FetchCost(ProviderId.TVMAZE, true, 23, 12, 19, 9, 4),
            new FetchCost(ProviderId.TVMAZE, false, 389, 160, 214, 70, 200));
    public final AtomicLong pictureBytes = new AtomicLong(48_000_000);
    public Storage storage = new Storage(Path.of("/home/someone/Showshelf"), Path.of("/home/someone/Showshelf/logs/showshelf.log"),
            pictureBytes::get, () -> pictureBytes.set(0));
    public final FakeWholeLibrary whole = new FakeWholeLibrary();
    public final FakeBackups backups = new FakeBackups();
    public final FakeChanges changes = new FakeChanges();
    public List<ShowNews> aired = List.of();
    public List<WatchedShow> watched = List.of();
    public Optional<Release> newVersion = Optional.empty();
    public boolean versionsFail;
    public List<ShowName> names = List.of();
    public LibraryCounts counts = new LibraryCounts(412, 23, 233, 19);
    private final List<Consumer<SyncState>> listeners = new ArrayList<>();
    private SyncState state = SyncState.idle(SyncMode.ON_DEMAND);

    public FakeServices() {
        this(Settings.DEFAULT.withProvider(ProviderId.TVMAZE), Map.of());
    }

    public FakeServices(Settings settings, Map<String, String> variables) {
        configuration = new Configuration(new Environment(variables), settings, _ -> {});
    }

    public UiServices services() {
        Feed<SyncState> sync = new Feed<>(() -> state, listener -> {
            listeners.add(listener);
            return () -> listeners.remove(listener);
        });
        return new UiServices(configuration, new Providers(tmdb, tvmaze, sample), sync, events,
                new ChangeHistory(changes, new Jobs(Runnable::run, Runnable::run)), () -> counts, syncedNow::add,
                () -> asked.add("retry"),
                new SyncControl(() -> asked.add("pause"), () -> asked.add("resume"), show -> asked.add("cancel " + show),
                        () -> asked.add("all"), () -> {}),
                new SampleLoader(sample, added::addAll), new FakeArt(), opened::add, () -> costs, storage,
                new QuickShelf(() -> names, id -> id == 1 ? Optional.of(TestShows.card(1, "Deep Meridian", true, 3)) : Optional.empty(),
                        (_, _, _, _) -> poster()),
                new News(() -> List.copyOf(aired), () -> List.copyOf(watched)), backups, whole, this::newVersion);
    }

    private Optional<Release> newVersion() {
        if (versionsFail) {
            throw new IllegalStateException("on purpose");
        }
        return newVersion;
    }

    private static Region poster() {
        Region poster = new Region();
        poster.setId("small-poster");
        return poster;
    }

    public InstantSource clock() {
        return InstantSource.fixed(NOW);
    }

    public void become(SyncState next) {
        state = next;
        List.copyOf(listeners).forEach(listener -> listener.accept(next));
    }

    public int listeners() {
        return listeners.size();
    }

    public static SyncState idle() {
        return new SyncState(SyncMode.ON_DEMAND, List.of(), List.of(), 0, 0, List.of(), Map.of(), true, NOW.plusSeconds(6540), false);
    }

    public static SyncState busy() {
        return new SyncState(SyncMode.ON_DEMAND,
                List.of(new Running(1, "Deep Meridian", List.of(3), NOW), new Running(2, "Slow Thunder", List.of(1, 2, 3, 4, 5), NOW)),
                List.of(new Waiting(3, "The Night Post to Varn", List.of(2), Reason.OPENED),
                        new Waiting(4, "Salt Harbour", List.of(1, 2), Reason.AIRS_SOON),
                        new Waiting(5, "Greenhouse", List.of(1), Reason.WATCHING),
                        new Waiting(6, "Das Haus am Wehr", List.of(), Reason.GREEDY)),
                17, 12, recent(),
                Map.of(ProviderId.TVMAZE, new Pause(new Failure(Failure.Kind.TOO_MANY_REQUESTS, 429), NOW.plusSeconds(8))), true,
                NOW.plusSeconds(6540), false);
    }

    public static SyncState held() {
        return new SyncState(SyncMode.ON_DEMAND, List.of(), List.of(), 3, 0, List.of(), Map.of(), true, null, true);
    }

    public static SyncState offline() {
        return new SyncState(SyncMode.GREEDY, List.of(), List.of(), 19, 0, List.of(),
                Map.of(ProviderId.TVMAZE, new Pause(new Failure(Failure.Kind.UNREACHABLE), NOW.plusSeconds(40))), false, null, false);
    }

    private static List<Done> recent() {
        Failure busy = new Failure(Failure.Kind.BUSY, 503);
        return List.of(
                new Done(7, "Paper Moons", ProviderId.TVMAZE, NOW.minusSeconds(180), new ChangeSummary(2, 0, 1, 0, 0, false), null, null,
                        NOW.plusSeconds(86400)),
                new Done(8, "Second Island", ProviderId.TVMAZE, NOW.minusSeconds(200), ChangeSummary.NONE, busy, 1, NOW.plusSeconds(720)),
                new Done(9, "朝の灯台", ProviderId.TVMAZE, NOW.minusSeconds(190), new ChangeSummary(0, 0, 1, 0, 0, false), null, null, null),
                new Done(10, "Moonlit Bakery", ProviderId.TVMAZE, NOW.minusSeconds(240), ChangeSummary.NONE, null, null, null),
                new Done(11, "Amber Line", ProviderId.TVMAZE, NOW.minusSeconds(300), ChangeSummary.NONE,
                        new Failure(Failure.Kind.NOT_FOUND, 404), null,
                        NOW.plusSeconds(7 * 86400)),
                new Done(12, "Quarry Street", ProviderId.TVMAZE, NOW.minusSeconds(310), new ChangeSummary(8, 0, 0, 0, 0, false), null, null,
                        null));
    }
}
