package app.showshelf.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;

import app.showshelf.BenchWindow;
import app.showshelf.library.ShowRef;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Registration;
import app.showshelf.ui.common.Place;

/** A user's session in the window, by script, while the library is being synced. */
final class Screens {
    private static final int PULSES = 180;
    private static final int OPENED = 20;
    private static final int SEARCHES = 10;
    private static final int FIRST_OPENED = 4_000;
    private static final int STEP = 7;
    /** So long the user looks at a screen. */
    private static final int LOOK = 40;
    /** The user acts while the screen is still being drawn for the first time. */
    private static final int HURRY = 3;
    private static final List<String> SORTS = List.of("RATING", "NEXT_EPISODE", "UNWATCHED", "NAME");
    private static final Map<String, Place> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put("up next", new Place.UpNext());
        PLACES.put("upcoming", new Place.Upcoming());
        PLACES.put("activity", new Place.Activity());
        PLACES.put("statistics", new Place.Statistics());
        PLACES.put("back to the library", new Place.Library());
    }

    private final Stage stage;
    private final Hand hand;
    private final BenchLibrary library;
    private final int shows;
    private final Frames frames = FxThread.get(Frames::new);

    /** In milliseconds, but for the heap in MB. */
    record Times(double shown, double counted, Frames.Summary frames, Frames.Summary bare, double search, double slowestSearch,
            double opened, double slowestOpened, double longSeason, double slowestLongSeason, double mark, long heap) {}

    private Screens(Stage stage, Hand hand, BenchLibrary library, int shows) {
        this.stage = stage;
        this.hand = hand;
        this.library = library;
        this.shows = shows;
    }

    /** Opens the window on that library, has the session, closes it. */
    static Times session(BenchLibrary library, Path folder, int shows) throws InterruptedException {
        FxThread.begin();
        Stage stage = FxThread.get(Stage::new);
        long start = System.nanoTime();
        try (BenchWindow window = FxThread.get(() -> new BenchWindow(stage, library.showshelf(), folder, library::now))) {
            Times times = new Screens(stage, new Hand(window), library, shows).measure(start);
            FxThread.run(() -> {
                window.end();
                stage.close();
            });
            return times;
        }
    }

    private Times measure(long start) throws InterruptedException {
        FxThread.run(stage::show);
        FxThread.until(() -> {}, () -> hand.rows() > 1);
        double shown = (System.nanoTime() - start) / 1e6;
        double counted = FxThread.until(() -> {}, hand::counted);
        try (ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor()) {
            ticks.scheduleAtFixedRate(this::tick, 0, 1, TimeUnit.SECONDS);
            TimeUnit.SECONDS.sleep(2);
            Times times = session(shown, counted);
            ticks.shutdownNow();
            return times;
        }
    }

    /** As the program's own clock does. */
    private void tick() {
        try {
            library.showshelf().engine().courtesy().awaitTurn();
            library.showshelf().media().syncIncompleteSeasons();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Times session(double shown, double counted) {
        FxThread.run(frames::begin);
        step("scroll the posters");
        hand.scroll(PULSES);
        step("turn to rows and scroll them");
        FxThread.run(() -> hand.form(1));
        hand.scroll(PULSES);
        FxThread.run(() -> hand.form(0));
        step("type in the search");
        List<Double> searches = searches();
        step("filter");
        filter();
        step("sort");
        SORTS.forEach(sort -> look(() -> hand.sort(sort)));
        step("open 20 shows");
        List<Double> opened = IntStream.range(0, OPENED).mapToDouble(i -> open(FIRST_OPENED + i * STEP, 1, HURRY)).boxed().toList();
        step("open seasons of 1,200 episodes");
        List<Double> longSeasons = IntStream.iterate(BigLibrary.LONG_SHOWS, id -> id > 0, id -> id - 1)
                .mapToDouble(id -> open(id, BigLibrary.LONG_SEASON, LOOK)).boxed().toList();
        step("mark");
        double mark = mark();
        FxThread.eachPulse(LOOK, () -> {});
        PLACES.forEach((name, place) -> {
            step(name);
            look(() -> hand.open(place));
        });
        Frames.Summary own = FxThread.get(frames::ended);
        System.gc();
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        return new Times(shown, counted, own, bareList(), median(searches), Collections.max(searches), median(opened),
                Collections.max(opened), median(longSeasons), Collections.max(longSeasons), mark, heap >> 20);
    }

    private void step(String what) {
        FxThread.run(() -> frames.step(what));
    }

    private static void look(Runnable action) {
        FxThread.run(action);
        FxThread.eachPulse(LOOK, () -> {});
    }

    /** The last key of a name that one show has alone; then all again. */
    private List<Double> searches() {
        List<Double> times = new ArrayList<>();
        for (int i = 1; i <= SEARCHES; i++) {
            String name = BigLibrary.name(shows - i * STEP);
            for (int length = name.length() - 3; length < name.length(); length++) {
                String part = name.substring(0, length);
                FxThread.run(() -> hand.search(part));
                FxThread.eachPulse(6, () -> {});
            }
            times.add(FxThread.until(() -> hand.search(name), () -> hand.rows() == 1));
            FxThread.until(() -> hand.search(""), () -> hand.rows() > 1);
        }
        return times;
    }

    private void filter() {
        int all = FxThread.get(hand::rows);
        for (String name : List.of("Crime", "Channel 7")) {
            hand.filter(name);
            FxThread.until(() -> {}, () -> hand.rows() < all);
            FxThread.eachPulse(LOOK, () -> {});
            FxThread.until(hand::clearFilters, () -> hand.rows() == all);
        }
    }

    /** From the library, which stands since so many pulses, until the rows of a season's episodes are there. */
    private double open(int id, int episodes, int pulses) {
        FxThread.run(() -> hand.open(new Place.Library()));
        FxThread.eachPulse(pulses, () -> {});
        ShowRef ref = new ShowRef(ProviderId.TMDB, BigLibrary.providerId(id));
        return FxThread.until(() -> hand.open(new Place.Show(ref)), () -> hand.shows(episodes));
    }

    /** The first episode of the last long season, by a key, until the store has told that it has it. */
    private double mark() {
        AtomicInteger told = new AtomicInteger();
        try (Registration _ = library.showshelf().events().subscribe(ids -> told.addAndGet(ids.contains(1L) ? 1 : 0))) {
            return FxThread.until(hand::markFirst, () -> told.get() > 0);
        }
    }

    /** The same way through a list of as many strings. */
    private Frames.Summary bareList() {
        ListView<String> list = new ListView<>(
                FXCollections.observableList(IntStream.rangeClosed(1, shows).mapToObj(BigLibrary::name).toList()));
        FxThread.run(() -> stage.setScene(new Scene(list, stage.getWidth(), stage.getHeight())));
        FxThread.eachPulse(10, () -> {});
        Frames bare = FxThread.get(Frames::new);
        FxThread.run(bare::begin);
        AtomicInteger pulse = new AtomicInteger();
        FxThread.eachPulse(PULSES,
                () -> ((VirtualFlow<?>) list.lookup(".virtual-flow")).setPosition((double) pulse.incrementAndGet() / PULSES));
        return FxThread.get(bare::ended);
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
