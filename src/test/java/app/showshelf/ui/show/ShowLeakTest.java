package app.showshelf.ui.show;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import app.showshelf.settings.ThemeChoice;
import app.showshelf.ui.FakeActions;
import app.showshelf.ui.common.FxTest;
import app.showshelf.ui.common.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ShowLeakTest extends FxTest {
    private static final int PAGES = 10;

    private final ShowStage stage = new ShowStage(false);

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aPageThatIsLeftIsForgotten() throws Exception {
        List<WeakReference<Page>> left = new ArrayList<>();
        Scene scene = onFx(() -> scene(new BorderPane(), 1072, 768, ThemeChoice.DARK));
        for (int i = 0; i < PAGES; i++) {
            left.add(visit(scene));
        }
        // The last one may still be somebody's last focus or last layout.
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            System.gc();
            return left.stream().filter(page -> page.get() != null).count() <= 1;
        });
    }

    @Test
    void whoComesBackToAShowFindsTheEpisodeThatTheyHadComeTo() throws Exception {
        Page ferry = onFx(() -> stage.page(ShowSamples.ferry(), new FakeActions()));
        Page other = onFx(() -> stage.page(new TestShowService(stage.models.events), new FakeActions()));
        go(ferry, null, 11);
        doFx(() -> table(ferry).getSelectionModel().clearAndSelect(7));

        go(other, ferry, 8);
        assertThat(onFx(() -> table(other).getSelectionModel().getSelectedIndex())).isEqualTo(2);

        go(ferry, other, 11);
        assertThat(onFx(() -> table(ferry).getSelectionModel().getSelectedIndex())).isEqualTo(7);
    }

    private void go(Page to, Page from, int episodes) throws Exception {
        doFx(() -> {
            if (from != null) {
                from.hidden();
            }
            to.shown();
        });
        await().until(() -> onFx(() -> table(to).getItems().size() == episodes));
    }

    private static ListView<?> table(Page page) {
        return (ListView<?>) page.root().lookup("#episode-table");
    }

    private WeakReference<Page> visit(Scene scene) throws Exception {
        Page page = onFx(() -> {
            Page made = stage.page(ShowSamples.ferry(), new FakeActions());
            ((BorderPane) scene.getRoot()).setCenter(made.root());
            made.shown();
            return made;
        });
        await().atMost(Duration.ofSeconds(10)).until(() -> onFx(() -> {
            page.root().applyCss();
            page.root().layout();
            return table(page).getItems().size() == 11;
        }));
        doFx(() -> {
            ((BorderPane) scene.getRoot()).setCenter(new Region());
            page.dispose();
            // A scene remembers what was taken out of it until it is drawn again.
            scene.snapshot(null);
        });
        return new WeakReference<>(page);
    }
}
