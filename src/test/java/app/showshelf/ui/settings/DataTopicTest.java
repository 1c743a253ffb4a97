package app.showshelf.ui.settings;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;

import app.showshelf.library.transfer.Counts;
import app.showshelf.library.transfer.ImportReport;
import app.showshelf.settings.ThemeChoice;
import app.showshelf.text.Texts;
import app.showshelf.ui.FakeWholeLibrary;
import app.showshelf.ui.common.FxTest;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Views;

import static org.assertj.core.api.Assertions.assertThat;

/** What the settings say and do with the library as a whole. */
class DataTopicTest extends FxTest {
    private static final Path FILE = Path.of("mine.showshelf");

    private final FakeWholeLibrary library = new FakeWholeLibrary();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final DataTopicModel model = new DataTopicModel(library, texts, new Jobs(waiting::add, Runnable::run));

    @Test
    void anImportFirstSaysWhatItWouldDo() {
        model.ask(FILE);
        assertThat(model.busyProperty().get()).isTrue();
        work();
        assertThat(model.planProperty().get()).contains("Added: shows 2, seasons 3, episodes 40, marks 5.", "Shows left as they are: 7.");
        assertThat(library.asked).containsExactly("rehearse mine.showshelf");
        model.bring();
        work();
        assertThat(library.asked).endsWith("bring mine.showshelf");
        assertThat(model.planProperty().get()).isEmpty();
        assertThat(model.saidProperty().get()).startsWith("Added: shows 2");
    }

    @Test
    void aFileThatBringsNothingNewAsksNothing() {
        library.report = new ImportReport(Counts.NONE, Counts.NONE, 9, false);
        model.ask(FILE);
        work();
        assertThat(model.planProperty().get()).isEmpty();
        assertThat(model.saidProperty().get()).isEqualTo("The library has all of this already. Nothing changes.");
    }

    @Test
    void whatIsCancelledOrFailsIsSaid() {
        model.export(FILE);
        model.cancel();
        work();
        assertThat(library.asked).isEmpty();
        assertThat(model.saidProperty().get()).isEqualTo("Cancelled. Nothing was changed.");
        library.failure = new IllegalStateException("on purpose");
        model.export(FILE);
        work();
        assertThat(model.saidProperty().get()).startsWith("It did not work.");
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void theReportOfTheCheckUpCanBeReadCopiedAndMended() throws Exception {
        Scene scene = onFx(() -> scene(page(), 720, 720, ThemeChoice.DARK));
        doFx(() -> {
            ((Button) scene.lookup("#examine-library")).fire();
            work();
            assertThat(((TextArea) scene.lookup("#doctor-report")).getText()).contains("! Pictures: Files that are no pictures: 3.",
                    "Not in order: 1.");
            assertThat(scene.lookup("#doctor-repair").isVisible()).isTrue();
            picture(scene, "data-report-dark");
            ((Button) scene.lookup("#doctor-repair")).fire();
            work();
            assertThat(scene.lookup("#doctor-repair").isVisible()).isFalse();
            assertThat(library.asked).containsExactly("examine", "repair");
        });
    }

    @Test
    void theQuestionAndTheWorkAreSeen() throws Exception {
        Scene scene = onFx(() -> scene(page(), 720, 560, ThemeChoice.LIGHT));
        doFx(() -> {
            model.ask(FILE);
            picture(scene, "data-busy-light");
            assertThat(scene.lookup("#cancel-data").isVisible()).isTrue();
            work();
            assertThat(scene.lookup("#confirm-import").isVisible()).isTrue();
            picture(scene, "data-question-light");
        });
    }

    private Parent page() {
        LibraryFileChoice choice = new LibraryFileChoice() {
            @Override
            public Optional<Path> save(Window owner) {
                return Optional.of(FILE);
            }

            @Override
            public Optional<Path> open(Window owner) {
                return Optional.of(FILE);
            }
        };
        Parent page = new Views(texts, Map.of(DataTopicController.class, () -> new DataTopicController(model, texts, choice)))
                .load(DataTopicController.class).root();
        page.getStyleClass().add("page");
        return page;
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
