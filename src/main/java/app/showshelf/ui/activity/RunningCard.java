package app.showshelf.ui.activity;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.ui.common.Spinner;

/** A show that is being fetched: its poster, what is fetched, and a cross that cuts it off. */
final class RunningCard extends HBox {
    /** A card for that row; {@code cancel} names the cross. */
    RunningCard(ActivityRow row, Node poster, String cancel, Runnable onCancel) {
        getStyleClass().addAll("card", "running-card");
        Label name = new Label(row.name());
        name.getStyleClass().add("t-bold");
        Label what = new Label(row.reason(), new Spinner());
        what.getStyleClass().addAll("t-small", "t-muted");
        VBox words = new VBox(name, what);
        words.setMinWidth(0);
        setHgrow(words, Priority.ALWAYS);
        Button cross = new Button(null, new FontIcon("fltral-dismiss-16"));
        cross.getStyleClass().addAll("icon-button", "small-button");
        cross.setAccessibleText(cancel + ", " + row.name());
        // When there is need of it: a tooltip costs a window, and cards come and go.
        cross.setOnMouseEntered(_ -> cross.setTooltip(cross.getTooltip() == null ? new Tooltip(cancel) : cross.getTooltip()));
        cross.setOnAction(_ -> onCancel.run());
        getChildren().addAll(poster, words, cross);
        setAccessibleText(row.name() + ", " + row.reason());
    }
}
