package app.showshelf.ui.activity;

import java.util.function.LongConsumer;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.ui.common.Spinner;

/** One row of the activity: sign, name, reason, time, and for a failure "Try again". */
final class RowCell extends HBox {
    RowCell(ActivityRow row, String tryAgain, LongConsumer again) {
        getStyleClass().add("activity-row");
        Label name = new Label(row.name());
        name.getStyleClass().addAll("t-bold", "name");
        Label reason = new Label(row.reason());
        reason.getStyleClass().addAll("t-small", row.kind() == ActivityRow.Kind.CHANGED ? "t-default" : "t-muted");
        reason.setWrapText(true);
        reason.setMaxWidth(Double.MAX_VALUE);
        setHgrow(reason, Priority.ALWAYS);
        Label time = new Label(row.time());
        time.getStyleClass().addAll("t-small", "t-muted");
        time.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sign(row.kind()), name, reason, time);
        if (row.kind() == ActivityRow.Kind.FAILED) {
            Button button = new Button(tryAgain);
            button.getStyleClass().add("small-button");
            button.setMinWidth(USE_PREF_SIZE);
            button.setAccessibleText(tryAgain + ", " + row.name());
            button.setOnAction(_ -> again.accept(row.showId()));
            getChildren().add(button);
        }
        setAccessibleText(row.name() + ", " + row.reason());
    }

    private static StackPane sign(ActivityRow.Kind kind) {
        StackPane place = new StackPane(switch (kind) {
            case RUNNING -> new Spinner();
            case FAILED -> icon("fltral-error-circle-20", "t-danger");
            case WAITING -> icon("fltral-clock-20", "t-muted");
            case CHANGED -> icon("fltral-checkmark-circle-20", "t-success");
            case UNCHANGED -> icon("fltral-checkmark-20", "t-muted");
        });
        place.getStyleClass().add("sign");
        return place;
    }

    private static FontIcon icon(String literal, String colour) {
        FontIcon icon = new FontIcon(literal);
        icon.getStyleClass().addAll("i-20", colour);
        return icon;
    }
}
