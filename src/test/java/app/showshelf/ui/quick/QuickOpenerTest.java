package app.showshelf.ui.quick;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;

import app.showshelf.library.ShowName;
import app.showshelf.library.ShowRef;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.ThemeChoice;
import app.showshelf.text.Texts;
import app.showshelf.ui.FakeActions;
import app.showshelf.ui.common.DialogOverlay;
import app.showshelf.ui.common.FxTest;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Navigator;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.SearchField;
import app.showshelf.ui.common.Words;

import static org.assertj.core.api.Assertions.assertThat;

class QuickOpenerTest extends FxTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final List<ShowName> names = new ArrayList<>(List.of(name(1, "Fathom Twelve", true), name(2, "The Last Ferry to Ormsey", false),
            name(3, "Half Past Winter", true),
            name(4, "A Very Long Name of a Show That Does Not End Before the Edge of the Window", false)));
    private final List<String> done = new ArrayList<>();
    private final Navigator navigator = new Navigator(_ -> Region::new);
    private DialogOverlay overlay;
    private QuickOpener opener;
    private Scene scene;

    @Test
    void looksRight() throws Exception {
        for (ThemeChoice theme : List.of(ThemeChoice.DARK, ThemeChoice.LIGHT)) {
            doFx(() -> {
                open(new Jobs(Runnable::run, Runnable::run), theme);
                field().setText("f");
                picture(scene, "quick-" + theme);
                field().setText("nobody has this");
                picture(scene, "quick-nothing-" + theme);
            });
        }
    }

    @Test
    void arrowsChooseAndEnterOpensTheShow() throws Exception {
        doFx(() -> {
            open(new Jobs(Runnable::run, Runnable::run), ThemeChoice.DARK);
            field().setText("f");
            press(KeyCode.DOWN);
            assertThat(field().getAccessibleHelp()).startsWith("The Last Ferry to Ormsey");
            press(KeyCode.ENTER);
            assertThat(overlay.isVisible()).isFalse();
            assertThat(navigator.hereProperty().get().place()).isEqualTo(new Place.Show(names.get(1).ref()));
        });
    }

    @Test
    void theFirstUpwardsIsTheLastAndACommandIsDone() throws Exception {
        doFx(() -> {
            open(new Jobs(Runnable::run, Runnable::run), ThemeChoice.DARK);
            field().setText("f");
            press(KeyCode.UP);
            press(KeyCode.ENTER);
            assertThat(done).containsExactly("Show what failed to sync");
        });
    }

    @Test
    void withNothingFoundEnterDoesNothing() throws Exception {
        doFx(() -> {
            open(new Jobs(Runnable::run, Runnable::run), ThemeChoice.DARK);
            field().setText("nobody has this");
            press(KeyCode.DOWN);
            press(KeyCode.ENTER);
            assertThat(overlay.isVisible()).isTrue();
        });
    }

    @Test
    void escClosesIt() throws Exception {
        doFx(() -> {
            open(new Jobs(Runnable::run, Runnable::run), ThemeChoice.DARK);
            field().setText("f");
            press(KeyCode.ESCAPE);
            assertThat(overlay.isVisible()).isFalse();
        });
    }

    @Test
    void onlyTheAnswerToTheLastQuestionIsShown() throws Exception {
        Deque<Runnable> work = new ArrayDeque<>();
        doFx(() -> {
            open(new Jobs(work::add, Runnable::run), ThemeChoice.DARK);
            field().setText("f");
            field().setText("half");
            // The workers take their time, and the last comes in first.
            while (!work.isEmpty()) {
                work.removeLast().run();
            }
            assertThat(opener.lookupAll(".quick-row")).hasSize(1);
            assertThat(opener.lookup(".quick-row").getAccessibleText()).startsWith("Half Past Winter");
        });
    }

    @Test
    void aHundredThousandShowsAreSearchedOnAWorker() throws Exception {
        names.clear();
        IntStream.range(0, 100_000).forEach(i -> names.add(name(i, "Show number " + i, false)));
        Deque<Runnable> work = new ArrayDeque<>();
        doFx(() -> {
            open(new Jobs(work::add, Runnable::run), ThemeChoice.DARK);
            field().setText("99999");
            assertThat(opener.lookupAll(".quick-row")).isEmpty();
            while (!work.isEmpty()) {
                work.removeFirst().run();
            }
            assertThat(opener.lookup(".quick-row").getAccessibleText()).startsWith("Show number 99999");
        });
    }

    private void open(Jobs jobs, ThemeChoice theme) {
        var context = new ScreenContext(Words.of(new Texts(Locale.ENGLISH), ZoneOffset.UTC), navigator, jobs, InstantSource.fixed(NOW),
                _ -> {},
                new FakeActions());
        overlay = new DialogOverlay();
        StackPane page = new StackPane(overlay);
        page.getStyleClass().add("page");
        scene = scene(page, 1000, 700, theme);
        var shelf = new QuickShelf(() -> names, _ -> Optional.empty(), (_, _, _, _) -> {
            Region poster = new Region();
            poster.setMinSize(24, 36);
            return poster;
        });
        opener = new QuickOpener(context, shelf, List.of(command("Show what failed to sync", "fltral-error-circle-20", ""),
                command("Filter the library", "fltral-filter-20", "Ctrl Shift F"),
                command("Fetch all due seasons now", "fltral-arrow-sync-circle-20", "Ctrl R")), overlay::close);
        overlay.showAtTop(opener, opener::end);
        page.applyCss();
        page.layout();
    }

    private QuickCommand command(String name, String icon, String keys) {
        return new QuickCommand(name, icon, keys, () -> done.add(name));
    }

    private SearchField field() {
        return (SearchField) opener.lookup(".search-field");
    }

    private void press(KeyCode code) {
        field().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static ShowName name(long id, String name, boolean watching) {
        return new ShowName(id, new ShowRef(ProviderId.TVMAZE, String.valueOf(id)), name, null, null, watching, null);
    }
}
