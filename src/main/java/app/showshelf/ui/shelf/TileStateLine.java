package app.showshelf.ui.shelf;

import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.ui.common.Spinner;
import app.showshelf.ui.common.StateLine;

/** The state line of a tile: a sign where there is something to notice, and its words. */
final class TileStateLine extends Label {
    private FontIcon failed;
    private Spinner spinner;

    TileStateLine() {
        getStyleClass().add("state");
        setMnemonicParsing(false);
    }

    void fill(StateLine state) {
        setText(state.text());
        setGraphic(sign(state.kind()));
        getStyleClass().setAll("state", state.kind().name().toLowerCase(Locale.ROOT) + "-state");
    }

    /** Most tiles never need a sign; each is made when it is first needed. */
    private Node sign(StateLine.Kind kind) {
        return switch (kind) {
            case FAILED -> failed == null ? failed = new FontIcon("fltfal-error-circle-16") : failed;
            case FETCHING -> spinner == null ? spinner = smallSpinner() : spinner;
            case TODAY, PLAIN -> null;
        };
    }

    private static Spinner smallSpinner() {
        var small = new Spinner();
        small.getStyleClass().add("small");
        return small;
    }
}
