package app.showshelf.ui.statistics;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import app.showshelf.library.Backlog;
import app.showshelf.library.HistoryShow;
import app.showshelf.library.WatchHistory;
import app.showshelf.library.WatchedDay;
import app.showshelf.ui.PageStage;
import app.showshelf.ui.TestShows;
import app.showshelf.ui.common.FxTest;
import app.showshelf.ui.common.Place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class StatisticsPageTest extends FxTest {
    private final PageStage stage = new PageStage();
    private final HistoryShow show = new HistoryShow(1, TestShows.ref(1), "Half Past Winter", null, List.of("Drama"), 40);

    @AfterEach
    void close() throws Exception {
        stage.close();
    }

    @Test
    void thePeriodIsChosenByKeysAndAShowOpens() throws Exception {
        open(new WatchHistory(List.of(new WatchedDay(LocalDate.parse("2025-12-24"), 1, 3, 120, 0),
                new WatchedDay(LocalDate.parse("2026-11-20"), 1, 2, 80, 0)), Map.of(1L, show), Backlog.NONE, 0));
        await().atMost(Duration.ofSeconds(5)).until(() -> onFx(() -> table().getItems().size() == 12));
        doFx(() -> stage.scene().lookup("#statistics-period .segment:selected").requestFocus());
        new FxRobot().type(KeyCode.LEFT);
        await().atMost(Duration.ofSeconds(5)).until(() -> onFx(() -> table().getItems().size() == 11));
        doFx(() -> ((Button) stage.scene().lookup(".watched-show")).fire());
        assertThat(stage.visited).containsExactly(new Place.Show(TestShows.ref(1)));
    }

    @Test
    void withoutMarksThePageSaysWhatToDo() throws Exception {
        open(new WatchHistory(List.of(), Map.of(), Backlog.NONE, 0));
        await().atMost(Duration.ofSeconds(5)).until(() -> onFx(() -> stage.scene().lookup(".empty-state").isVisible()));
        doFx(() -> ((Button) stage.scene().lookup(".empty-state .primary")).fire());
        assertThat(stage.visited).containsExactly(new Place.UpNext());
    }

    private void open(WatchHistory history) throws Exception {
        doFx(() -> stage.show(context -> new StatisticsScreen(stage.pictures, context, stage.art)
                .of(new StatisticsViewModel(() -> history, stage.model()))));
    }

    private TableView<?> table() {
        return (TableView<?>) stage.scene().lookup("#statistics-table");
    }
}
