package app.showshelf.ui.show;

import java.time.Duration;

import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.settings.ThemeChoice;
import app.showshelf.ui.FakeActions;
import app.showshelf.ui.common.FxTest;
import app.showshelf.ui.common.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A season of 1,200 episodes costs what is seen of it. The times are for people to read: they depend on the machine. */
class LongSeasonTest extends FxTest {
    private static final Logger LOG = LoggerFactory.getLogger(LongSeasonTest.class);
    private static final int EPISODES = 1200;
    private static final int FEW = 10;
    private static final int WARM_UP = 3;
    private static final int SEEN = 60;

    private final ShowStage stage = new ShowStage(false);
    private Page page;
    private Scene scene;

    @AfterEach
    void close() throws Exception {
        doFx(() -> page.dispose());
        stage.close();
    }

    @Test
    void onlyTheRowsInViewAreMadeAndScrollingMakesNoMore() throws Exception {
        long few = open(FEW);
        for (int i = 0; i < WARM_UP; i++) {
            doFx(() -> page.dispose());
            few = open(FEW);
        }
        doFx(() -> page.dispose());
        long many = open(EPISODES);
        LOG.warn("A page with {} episodes stood after {} ms, one with {} after {} ms", FEW, few, EPISODES, many);

        int made = cells();
        long start = System.nanoTime();
        for (int row = 0; row < EPISODES; row += 20) {
            int to = row;
            doFx(() -> {
                table().scrollTo(to);
                layOut();
            });
        }
        LOG.warn("{} pages of it were laid out in {} ms", EPISODES / 20, (System.nanoTime() - start) / 1_000_000);

        assertThat(made).isPositive().isLessThan(SEEN);
        assertThat(cells()).isLessThan(SEEN);
    }

    /** Answers after how many milliseconds it stood. */
    private long open(int episodes) throws Exception {
        long start = System.nanoTime();
        doFx(() -> {
            if (scene == null) {
                scene = scene(new BorderPane(), 1072, 768, ThemeChoice.DARK);
            }
            page = stage.page(ShowSamples.endless(episodes), new FakeActions());
            ((BorderPane) scene.getRoot()).setCenter(page.root());
            page.shown();
        });
        await().atMost(Duration.ofSeconds(10)).pollInterval(Duration.ofMillis(2)).until(() -> onFx(() -> {
            layOut();
            return table().getItems().size() == episodes && cells() > 0;
        }));
        return (System.nanoTime() - start) / 1_000_000;
    }

    private void layOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private ListView<?> table() {
        return (ListView<?>) page.root().lookup("#episode-table");
    }

    private int cells() {
        return page.root().lookupAll(".episode-cell").size();
    }
}
