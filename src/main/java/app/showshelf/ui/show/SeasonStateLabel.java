package app.showshelf.ui.show;

import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.ui.common.Spinner;

/** The state of a season with its sign. */
public final class SeasonStateLabel extends Label {
    private final FontIcon sign = new FontIcon("fltral-clock-16");
    private final Spinner spinner = new Spinner();

    /** A label without a state, for FXML and cells. */
    public SeasonStateLabel() {
        getStyleClass().add("season-state");
        spinner.getStyleClass().add("small");
        Whole.of(this);
    }

    /** The state in few words. */
    void show(SeasonItem item) {
        show(item, item.text());
    }

    /** The state in those words. */
    void show(SeasonItem item, String words) {
        setText(words);
        setGraphic(sign(item.state()));
        getStyleClass().setAll("season-state", "t-caption", item.state().name().toLowerCase(Locale.ROOT) + "-state");
    }

    private Node sign(SeasonItem.State state) {
        switch (state) {
            case COMPLETE -> sign.setIconLiteral("fltral-checkmark-circle-16");
            case WAITING -> sign.setIconLiteral("fltral-clock-16");
            case FAILED -> sign.setIconLiteral("fltral-error-circle-16");
            case FETCHING -> {
                return spinner;
            }
        }
        return sign;
    }
}
