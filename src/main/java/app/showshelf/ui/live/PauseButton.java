package app.showshelf.ui.live;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.sync.SyncState;
import app.showshelf.text.Texts;

/** Holds the sync or lets it go on: its word and its sign say which of both it does now. */
public final class PauseButton extends Button {
    private final FontIcon sign = new FontIcon();

    /** A button that follows nothing yet, for FXML. */
    public PauseButton() {
        setGraphic(sign);
    }

    /** With that sync, which does not outlive it by long: it is listened to as long as there is either. */
    public PauseButton follow(ObservableValue<SyncState> sync, Texts texts) {
        ObservableValue<Boolean> held = sync.map(SyncState::held);
        textProperty().bind(held.map(now -> texts.get(now ? "status.resume" : "status.pause")));
        held.subscribe(now -> sign.setIconLiteral(now ? "fltrmz-play-20" : "fltrmz-pause-16"));
        return this;
    }
}
