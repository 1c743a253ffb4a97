package app.showshelf.ui.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import app.showshelf.library.Backlog;
import app.showshelf.library.HistoryShow;
import app.showshelf.library.WatchHistory;
import app.showshelf.library.WatchedDay;
import app.showshelf.ui.TestModels;
import app.showshelf.ui.TestShows;

import static org.assertj.core.api.Assertions.assertThat;

class StatisticsViewModelTest {
    private final TestModels models = new TestModels();
    private final HistoryShow show = new HistoryShow(1, TestShows.ref(1), "Half Past Winter", null, List.of("Drama"), 40);
    private final WatchHistory history = new WatchHistory(List.of(new WatchedDay(LocalDate.parse("2026-11-20"), 1, 2, 80, 0)),
            Map.of(1L, show), Backlog.NONE, 0);
    private final StatisticsViewModel model = new StatisticsViewModel(() -> history, models.context());

    @Test
    void anAnswerThatTakesLongIsNotAskedForAnewByEachChange() {
        assertThat(models.waitingAfterChange(model::load)).isEqualTo(1);
        models.release();
        assertThat(model.phaseProperty().get()).isEqualTo(StatisticsPhase.NUMBERS);
    }

    @Test
    void whoLeavesThePageWaitsForNoAnswer() {
        models.hold();
        model.load();
        model.setSeen(false);
        models.release();

        assertThat(model.phaseProperty().get()).isEqualTo(StatisticsPhase.LOADING);
    }
}
