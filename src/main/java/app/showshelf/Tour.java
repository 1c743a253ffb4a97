package app.showshelf;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.MediaService;
import app.showshelf.library.SeasonRow;
import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowCard;
import app.showshelf.library.ShowStatus;
import app.showshelf.settings.AppFolders;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Environment;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Settings;
import app.showshelf.settings.ThemeChoice;
import app.showshelf.settings.WindowState;
import app.showshelf.store.StoreLocation;
import app.showshelf.ui.ShowshelfWindow;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.SettingsTopic;
import app.showshelf.ui.common.VersionName;
import app.showshelf.ui.last.LastWindow;
import app.showshelf.ui.last.LastWindowFile;

/**
 * Walks through the screens with the sample catalogue in a library of its own, does the main job by itself and leaves a
 * picture of each step. Works without a display, since no window is shown.
 */
final class Tour {
    private static final Duration LONG_AGO = Duration.ofDays(500);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Path folder;
    private final AppFolders folders;
    private final PrintWriter out;
    private final boolean shown;
    private volatile Duration back = Duration.ZERO;
    private final InstantSource clock = () -> InstantSource.system().instant().minus(back);
    private final Jobs jobs = Jobs.onThreads();
    private int step;

    /**
     * Pictures go to that folder, the library of the tour to those. {@code shown} lets a window be seen, leaves the pictures in the
     * light theme out, and keeps how the window looks at the end.
     */
    Tour(Path folder, AppFolders folders, PrintWriter out, boolean shown) {
        this.folder = folder;
        this.folders = folders;
        this.out = out;
        this.shown = shown;
    }

    /** Takes it from its beginning to its end; the pictures are in the folder then. */
    void take() throws IOException, InterruptedException, TimeoutException {
        Files.createDirectories(folder);
        Configuration configuration = new Configuration(new Environment(Map.of()), Settings.DEFAULT.withTheme(ThemeChoice.DARK), _ -> {});
        try (ProviderClients clients = new ProviderClients(configuration, VersionName.read(), clock);
                Showshelf library = new Showshelf(StoreLocation.file(folders.library()), clients.providers(), configuration::syncMode,
                        clock,
                        ZoneId.systemDefault());
                WindowParts parts = new WindowParts(library, configuration, folders, jobs, clock)) {
            walk(library, configuration, parts);
        } finally {
            jobs.close();
        }
    }

    private void walk(Showshelf library, Configuration configuration, WindowParts parts)
            throws InterruptedException, TimeoutException, IOException {
        ShowshelfWindow window = onFx(() -> new ShowshelfWindow(jobs, clock, ZoneId.systemDefault()));
        Camera camera = new Camera(window.scene(), configuration);
        if (shown) {
            onFx(() -> show(window));
        }
        onFx(() -> window.showLibrary(parts.services(), parts.pages()));
        shoot(camera, "first-start");

        configuration.update(settings -> settings.withProvider(ProviderId.SAMPLE));
        onFx(() -> window.showLibrary(parts.services(), parts.pages()));
        shoot(camera, "library-empty");
        onFx(() -> window.open(new Place.Discover()));
        shoot(camera, "discover");
        jobs.perform(parts.services().addSample(), () -> {}, _ -> {});
        await(() -> library.queries().counts().shows() >= 60, "the sample catalogue");
        onFx(() -> window.open(new Place.Library()));
        shoot(camera, "library");

        ShowCard show = mostPopular(library);
        onFx(() -> window.open(new Place.Show(show.ref())));
        await(() -> card(library, show).watching(), "the show to be opened");
        camera.take(next("show-opening"));
        await(() -> isComplete(library, show), "the episodes of the show");
        shoot(camera, "show-complete");
        markSome(library, show.id());
        onFx(() -> window.open(new Place.Library()));
        onFx(() -> window.open(new Place.Show(show.ref())));
        shoot(camera, "show-watched");

        onFx(() -> window.openSettings(SettingsTopic.SYNC));
        shoot(camera, "settings-on-demand");
        onFx(() -> ((RadioButton) window.scene().getRoot().lookup("#greedy .radio-button")).fire());
        shoot(camera, "settings-greedy");
        for (SettingsTopic topic : EnumSet.complementOf(EnumSet.of(SettingsTopic.SYNC))) {
            onFx(() -> window.openSettings(topic));
            shoot(camera, "settings-" + topic.name().toLowerCase(Locale.ROOT));
        }
        onFx(() -> window.open(new Place.Library()));
        greedy(library, camera);
        // Long ago, since a whole library in one day would hide all other months of the statistics.
        back = LONG_AGO;
        watchMore(library);
        back = Duration.ZERO;
        onFx(() -> ((MenuButton) window.scene().getRoot().lookup("#shelf-sort")).getItems().stream()
                .filter(item -> "shelf-sort-NEXT_EPISODE".equals(item.getId())).forEach(MenuItem::fire));
        shoot(camera, "library-watched");
        onFx(() -> segments(window, "#shelf-layout").getLast().setSelected(true));
        shoot(camera, "library-list");
        onFx(() -> segments(window, "#shelf-layout").getFirst().setSelected(true));
        onFx(() -> ((Button) window.scene().getRoot().lookup(".jump-button")).fire());
        shoot(camera, "quick-opener");
        onFx(() -> window.open(new Place.Library()));
        onFx(() -> Event.fireEvent(window.scene().getRoot().lookup("#grid"),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F1, false, false, false, false)));
        shoot(camera, "keys");
        onFx(() -> window.open(new Place.Activity()));
        shoot(camera, "activity");
        onFx(() -> ((Button) window.scene().getRoot().lookup("#log")).fire());
        shoot(camera, "activity-log");
        new PastYear(library, time -> back = time).watch();
        watching(window, camera);
        if (shown) {
            new LastWindowFile(folders.lastWindow()).write(onFx(() -> leave(window)));
        }
        onFx(window::close);
    }

    private static LastWindow leave(ShowshelfWindow window) {
        Window stage = window.scene().getWindow();
        WindowState state = new WindowState(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false, "");
        LastWindow last = window.look(state, true).orElseThrow();
        stage.hide();
        return last;
    }

    private void watching(ShowshelfWindow window, Camera camera) throws InterruptedException, IOException {
        onFx(() -> window.open(new Place.UpNext()));
        shoot(camera, "up-next");
        onFx(() -> window.open(new Place.Upcoming()));
        shoot(camera, "upcoming");
        onFx(() -> segments(window, "#upcoming-view").getLast().setSelected(true));
        shoot(camera, "upcoming-month");
        onFx(() -> window.open(new Place.Statistics()));
        shoot(camera, "statistics");
    }

    private static List<Toggle> segments(ShowshelfWindow window, String choice) {
        return ((ToggleButton) window.scene().getRoot().lookup(choice + " .segment")).getToggleGroup().getToggles();
    }

    /** The same ticks as the window's, taken one by one. */
    private void greedy(Showshelf library, Camera camera) throws InterruptedException, TimeoutException, IOException {
        MediaService media = library.media();
        boolean shown = false;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (incomplete(library) > 0 || library.monitor().state().busy()) {
            media.syncIncompleteSeasons();
            if (!shown) {
                camera.take(next("library-fetching"));
                shown = true;
            }
            if (System.nanoTime() > end) {
                throw new TimeoutException("Waited in vain for GREEDY to be done");
            }
        }
        media.syncIncompleteSeasons();
        shoot(camera, "library-complete");
    }

    private static int incomplete(Showshelf library) {
        return library.queries().cards(ShelfQuery.ALL).stream()
                .mapToInt(card -> card.incompleteSeasons() + (card.seasons() == 0 && isNew(card) ? 1 : 0)).sum();
    }

    private static boolean isNew(ShowCard card) {
        return card.status() != ShowStatus.PLANNED;
    }

    private static void markSome(Showshelf library, long showId) {
        List<SeasonRow> seasons = library.queries().page(showId).orElseThrow().seasons().stream()
                .filter(row -> row.number() > 0 && row.aired() > 1).toList();
        if (!seasons.isEmpty()) {
            List<EpisodeRow> episodes = library.queries().episodes(showId, seasons.getLast().number());
            library.marks().upTo(episodes.get(seasons.getLast().aired() - 2).id());
        }
    }

    /** A library that has been used for a while: every other show that goes on is being watched. */
    private static void watchMore(Showshelf library) {
        List<ShowCard> goOn = library.queries().cards(ShelfQuery.ALL).stream().filter(card -> card.next() != null).toList();
        for (int i = 0; i < goOn.size(); i += 2) {
            library.media().setWatching(goOn.get(i).id(), true);
            markSome(library, goOn.get(i).id());
        }
    }

    private static ShowCard mostPopular(Showshelf library) {
        return library.queries()
                .cards(ShelfQuery.ALL)
                .stream()
                .filter(card -> card.status() == ShowStatus.RUNNING)
                .max(Comparator.comparing(card -> card.rating() == null ? 0 : card.rating()))
                .orElseThrow();
    }

    private static ShowCard card(Showshelf library, ShowCard show) {
        return library.queries().page(show.id()).orElseThrow().card();
    }

    private static boolean isComplete(Showshelf library, ShowCard show) {
        ShowCard now = card(library, show);
        return now.episodes() > 0 && now.incompleteSeasons() == 0 && !library.monitor().state().busy();
    }

    private void shoot(Camera camera, String name) throws InterruptedException, IOException {
        Path file = next(name);
        camera.awaitStillness();
        camera.take(file);
        if (!shown) {
            camera.takeLight(file.resolveSibling(file.getFileName().toString().replace(".png", "-light.png")));
        }
        out.println(file);
    }

    private static void show(ShowshelfWindow window) {
        Stage stage = new Stage();
        window.dress(stage);
        stage.show();
    }

    private Path next(String name) {
        return folder.resolve("%02d-%s.png".formatted(++step, name));
    }

    private static void await(BooleanSupplier condition, String what) throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("Waited in vain for " + what);
            }
            Thread.sleep(LOOK_AGAIN);
        }
    }

    static <T> T onFx(Supplier<T> action) {
        return CompletableFuture.supplyAsync(action, Platform::runLater).join();
    }

    private static void onFx(Runnable action) {
        CompletableFuture.runAsync(action, Platform::runLater).join();
    }
}
