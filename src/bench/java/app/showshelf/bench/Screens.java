package app.showshelf.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
    private static final List<Place> PLACES = List.of(new Place.UpNext(), new Place.Activity(), new Place.Library());

    private final Stage stage;
    private final BenchWindow window;
    private final BenchLibrary library;
    private final int shows;

    /** In milliseconds, but for the heap in MB. */
    record Times(Frames.Summary frames, Frames.Summary bare, double search, double slowestSearch, double opened, double slowestOpened,
            double longSeason, double mark, long heap) {}

    private Screens(Stage stage, BenchWindow window, BenchLibrary library, int shows) {
        this.stage = stage;
        this.window = window;
        this.library = library;
        this.shows = shows;
    }

    /** Opens the window on that library, has the session, closes it. */
    static Times session(BenchLibrary library, Path folder, int shows) throws InterruptedException {
        FxThread.begin();
        Stage stage = FxThread.get(Stage::new);
        try (BenchWindow window = FxThread.get(() -> new BenchWindow(stage, library.showshelf(), folder, library::now))) {
            Times times = new Screens(stage, window, library, shows).measure();
            FxThread.run(() -> {
                window.end();
                stage.close();
            });
            return times;
        }
    }

    private Times measure() throws InterruptedException {
        FxThread.run(stage::show);
        FxThread.until(() -> {}, () -> rows() > 1);
        try (ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor()) {
            ticks.scheduleAtFixedRate(library.showshelf().media()::syncIncompleteSeasons, 0, 1, TimeUnit.SECONDS);
            TimeUnit.SECONDS.sleep(2);
            Times times = session();
            ticks.shutdownNow();
            return times;
        }
    }

    private Times session() throws InterruptedException {
        Frames frames = FxThread.get(Frames::begun);
        scroll();
        List<Double> searches = searches();
        List<Double> opened = IntStream.range(0, OPENED).mapToDouble(i -> open(FIRST_OPENED + i * STEP, 1)).boxed().toList();
        double longSeason = open(1, BigLibrary.LONG_SEASON);
        double mark = mark();
        for (Place place : PLACES) {
            FxThread.run(() -> window.open(place));
            FxThread.eachPulse(30, () -> {});
        }
        Frames.Summary own = FxThread.get(frames::ended);
        System.gc();
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        return new Times(own, bareList(), median(searches), Collections.max(searches), median(opened), Collections.max(opened), longSeason,
                mark, heap >> 20);
    }

    private void scroll() {
        VirtualFlow<?> flow = FxThread.get(() -> largest().orElseThrow());
        AtomicInteger pulse = new AtomicInteger();
        FxThread.eachPulse(PULSES, () -> flow.setPosition((double) pulse.incrementAndGet() / PULSES));
        FxThread.run(() -> flow.setPosition(0));
    }

    /** The last key of a name that one show has alone; then all again. */
    private List<Double> searches() {
        List<Double> times = new ArrayList<>();
        for (int i = 1; i <= SEARCHES; i++) {
            String name = BigLibrary.name(shows - i * STEP);
            for (int length = name.length() - 3; length < name.length(); length++) {
                String part = name.substring(0, length);
                FxThread.run(() -> search().setText(part));
                FxThread.eachPulse(6, () -> {});
            }
            times.add(FxThread.until(() -> search().setText(name), () -> rows() == 1));
            FxThread.until(() -> search().setText(""), () -> rows() > 1);
        }
        return times;
    }

    /** Until the list of a season's episodes is there. */
    private double open(int id, int episodes) {
        FxThread.run(() -> window.open(new Place.Library()));
        FxThread.eachPulse(3, () -> {});
        ShowRef ref = new ShowRef(ProviderId.TMDB, BigLibrary.providerId(id));
        return FxThread.until(() -> window.open(new Place.Show(ref)),
                () -> episodes().filter(list -> list.getItems().size() >= episodes).isPresent());
    }

    /** The first episode of the long season, by a key, until the store has told that it has it. */
    private double mark() {
        AtomicInteger told = new AtomicInteger();
        try (Registration _ = library.showshelf().events().subscribe(ids -> told.addAndGet(ids.contains(1L) ? 1 : 0))) {
            return FxThread.until(() -> {
                ListView<?> list = episodes().orElseThrow();
                list.getSelectionModel().clearAndSelect(0);
                list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false));
            }, () -> told.get() > 0);
        }
    }

    /** The same way through a list of as many strings. */
    private Frames.Summary bareList() {
        ListView<String> list = new ListView<>(
                FXCollections.observableList(IntStream.rangeClosed(1, shows).mapToObj(BigLibrary::name).toList()));
        FxThread.run(() -> stage.setScene(new Scene(list, stage.getWidth(), stage.getHeight())));
        FxThread.eachPulse(10, () -> {});
        Frames frames = FxThread.get(Frames::begun);
        AtomicInteger pulse = new AtomicInteger();
        FxThread.eachPulse(PULSES,
                () -> ((VirtualFlow<?>) list.lookup(".virtual-flow")).setPosition((double) pulse.incrementAndGet() / PULSES));
        return FxThread.get(frames::ended);
    }

    private TextField search() {
        return (TextField) window.scene().getRoot().lookup("#shelf-search");
    }

    private int rows() {
        return largest().map(VirtualFlow::getCellCount).orElse(0);
    }

    private Optional<? extends VirtualFlow<?>> largest() {
        return window.scene().getRoot().lookupAll(".virtual-flow").stream().map(node -> (VirtualFlow<?>) node)
                .max(Comparator.comparing(VirtualFlow::getWidth));
    }

    private Optional<? extends ListView<?>> episodes() {
        return window.scene().getRoot().lookupAll(".episode-table").stream().map(node -> (ListView<?>) node).findFirst();
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
