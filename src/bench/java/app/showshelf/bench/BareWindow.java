package app.showshelf.bench;

import java.time.Duration;
import java.time.Instant;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import app.showshelf.ProcessStart;

/** A window with one label, and how long it takes until its first frame is on the screen: what JavaFX itself costs. */
public final class BareWindow extends Application {
    private static final int SHOWN = 2;

    /** Prints the milliseconds since the process began. */
    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Label("Showshelf"), 1280, 800));
        stage.show();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == SHOWN) {
                    Instant shown = Instant.now();
                    System.out.println(Duration.between(ProcessStart.before(shown), shown).toMillis());
                    stop();
                    stage.hide();
                }
            }
        }.start();
    }
}
