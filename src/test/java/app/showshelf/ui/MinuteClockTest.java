package app.showshelf.ui;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;

import app.showshelf.ui.common.FxTest;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Navigator;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.Place;

import static org.assertj.core.api.Assertions.assertThat;

/** Words that get old are said anew, but not where nobody sees them. */
class MinuteClockTest extends FxTest {
    private final List<Place> told = new ArrayList<>();
    private final Navigator navigator = new Navigator(Told::new);
    private Window window;

    @Test
    void onlyThePageInViewIsToldAndOnlyWhileItsWindowIsSeen() throws Exception {
        doFx(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(), 100, 100));
            try (var clock = new MinuteClock(new Jobs(_ -> {}, Runnable::run), navigator, () -> window)) {
                clock.tick();
                navigator.go(new Place.Library());
                navigator.go(new Place.UpNext());
                clock.tick();
                window = stage;
                clock.tick();
                stage.show();
                clock.tick();
                stage.hide();
                clock.tick();
            }
        });
        assertThat(told).containsExactly(new Place.UpNext());
    }

    private final class Told implements Page {
        private final Place place;

        Told(Place place) {
            this.place = place;
        }

        @Override
        public Parent root() {
            return null;
        }

        @Override
        public void minutePassed() {
            told.add(place);
        }
    }
}
