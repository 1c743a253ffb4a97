package app.showshelf;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

import javax.management.JMException;
import javax.management.ObjectName;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.showshelf.library.ShowRef;
import app.showshelf.settings.ProviderId;
import app.showshelf.ui.ShowshelfWindow;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.SettingsTopic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Every screen is opened and left again and again in the real window: what it was made of must not stay. */
@ExtendWith(ApplicationExtension.class)
class LeakTest {
    private static final int ROUNDS = 200;
    /** After so many the way back is as long as it gets, and every cache that counts screens is full. */
    private static final int BETWEEN_LOOKS = 50;
    /** What may differ by chance between two moments: a cell more in a list, a menu that was open once. */
    private static final double CHANCE = 1.05;
    private static final int FEW = 40;

    @TempDir
    Path home;
    private final LibraryWindow library = new LibraryWindow();
    private ShowshelfWindow window;

    @Start
    void start(@SuppressWarnings("unused") Stage primary) {
        // The primary stage will not do: TestFX remembers all events there, and with them every node that had the focus.
        library.show(new Stage());
        window = library.window();
    }

    @BeforeEach
    void openLibrary(FxRobot robot) throws Exception {
        Showshelf opened = library.open();
        long first = opened.intake().add(new ShowRef(ProviderId.TMDB, "1"));
        opened.intake().add(new ShowRef(ProviderId.TMDB, "2"));
        opened.changes().setWatching(List.of(first), true);
        while (opened.queries().episodes(first, 2).isEmpty()) {
            opened.media().syncIncompleteSeasons();
        }
        library.fill(home, robot);
    }

    @AfterEach
    void close(FxRobot robot) {
        library.close(robot);
    }

    @Test
    void dialogsThatWereClosedAreForgotten() throws Exception {
        List<WeakReference<Node>> left = new ArrayList<>();
        left.add(dialog(() -> press(KeyCode.F1)));
        left.add(dialog(() -> press(KeyCode.K)));
        for (SettingsTopic topic : SettingsTopic.values()) {
            left.add(dialog(() -> window.openSettings(topic)));
        }
        await().untilAsserted(() -> {
            System.gc();
            assertThat(left).extracting(WeakReference::get).filteredOn(Objects::nonNull).isEmpty();
        });
    }

    /** Opens it and closes it again. */
    private WeakReference<Node> dialog(Runnable open) throws Exception {
        onFx(open);
        WeakReference<Node> dialog = new WeakReference<>(window.scene().getRoot().lookup(".dialog-overlay .dialog"));
        assertThat(dialog.get()).isNotNull();
        onFx(() -> press(KeyCode.ESCAPE));
        return dialog;
    }

    @Test
    void allShowsAreShownOnOnePage() throws Exception {
        for (String id : List.of("1", "2", "1")) {
            onFx(() -> window.open(show(id)));
            onFx(() -> window.open(new Place.UpNext()));
        }
        assertThat(window.scene().getRoot().lookupAll(".show-page")).hasSize(1);
    }

    @Test
    @Tag("leak")
    void screensThatWereOpenedTwoHundredTimesLeaveNothingBehind() throws Exception {
        Map<String, Long> settled = Map.of();
        for (int done = BETWEEN_LOOKS; done <= ROUNDS; done += BETWEEN_LOOKS) {
            for (int i = 0; i < BETWEEN_LOOKS; i++) {
                openAll(SettingsTopic.values()[i % SettingsTopic.values().length]);
            }
            Map<String, Long> now = alive();
            System.out.println("After " + done + " rounds: " + summary(now));
            settled = done == BETWEEN_LOOKS ? now : settled;
            assertThat(grown(settled, now)).as("after %d rounds", done).isEmpty();
        }
        assertThat(settled.keySet()).anyMatch(type -> type.endsWith("ShowController"));
    }

    private void openAll(SettingsTopic topic) throws Exception {
        for (Place place : List.of(new Place.UpNext(), show("1"), new Place.Upcoming(), show("2"), new Place.Discover(),
                new Place.Activity(), new Place.Statistics(), new Place.Library())) {
            onFx(() -> window.open(place));
        }
        drawn();
        dialog(() -> window.openSettings(topic));
        dialog(() -> press(KeyCode.K));
        dialog(() -> press(KeyCode.F1));
    }

    /** Does that and lays out what came of it. */
    private void onFx(Runnable action) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
            action.run();
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
        }).get();
    }

    private void drawn() throws Exception {
        CountDownLatch pulse = new CountDownLatch(1);
        Runnable listener = pulse::countDown;
        onFx(() -> {
            window.scene().addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
        });
        pulse.await();
        onFx(() -> window.scene().removePostLayoutPulseListener(listener));
    }

    /** With the key that goes with it: Ctrl for K, Alt for the arrow. */
    private void press(KeyCode key) {
        Node focused = window.scene().getFocusOwner();
        Event.fireEvent(focused == null ? window.scene().getRoot() : focused,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, key == KeyCode.K, key == KeyCode.LEFT, false));
    }

    private static Place show(String id) {
        return new Place.Show(new ShowRef(ProviderId.TMDB, id));
    }

    private static List<String> grown(Map<String, Long> settled, Map<String, Long> now) {
        List<String> grown = new ArrayList<>();
        now.forEach((type, count) -> {
            long before = settled.getOrDefault(type, 0L);
            if (count > before * CHANCE + FEW) {
                grown.add("%s: %d, then %d".formatted(type, before, count));
            }
        });
        return grown;
    }

    private static String summary(Map<String, Long> counts) {
        long nodes = counts.entrySet().stream().filter(entry -> entry.getKey().startsWith("javafx.scene."))
                .mapToLong(Map.Entry::getValue).sum();
        return nodes + " objects of javafx.scene, " + counts.entrySet().stream()
                .filter(entry -> entry.getKey().matches(".*(Controller|QuickOpener|KeySheet|[.]Label)"))
                .map(entry -> entry.getKey().replaceAll(".*[.]", "") + " " + entry.getValue()).collect(Collectors.joining(", "));
    }

    /** Our own objects of the screens and all of the scene graph, by their class, that are left after a collection. */
    private static Map<String, Long> alive() throws JMException {
        WaitForAsyncUtils.waitForFxEvents();
        String histogram = (String) ManagementFactory.getPlatformMBeanServer().invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram", new Object[]{new String[0]},
                new String[]{String[].class.getName()});
        // A class can be there twice, from two loaders.
        return histogram.lines().map(line -> line.strip().split("\\s+")).filter(columns -> columns.length >= 4)
                .filter(columns -> columns[3].startsWith("app.showshelf.ui.") || columns[3].startsWith("javafx.scene."))
                .collect(Collectors.toMap(columns -> columns[3], columns -> Long.valueOf(columns[1]), Long::sum, TreeMap::new));
    }
}
