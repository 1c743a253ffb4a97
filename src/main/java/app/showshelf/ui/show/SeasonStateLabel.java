package app.showshelf.ui.show;

import java.util.Locale;

import javafx.scene.Node;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.ui.common.Spinner;
import app.showshelf.ui.common.SteadyLabel;

/** The state of a season with its sign. */
public final class SeasonStateLabel extends SteadyLabel {
    private final FontIcon sign = new FontIcon("fltral-clock-16");
    private final Spinner spinner = new Spinner();
    private SeasonItem.State shown;

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
        if (item.state() != shown) {
            shown = item.state();
            setGraphic(sign(shown));
            getStyleClass().setAll("season-state", "t-caption", shown.name().toLowerCase(Locale.ROOT) + "-state");
        }
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
