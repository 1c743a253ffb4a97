package app.showshelf.ui.activity;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.ui.common.Spinner;

/** One row of the activity: sign, name, reason, time, and what can be done about it. */
final class RowCell extends HBox {
    private final ActivityRow row;

    RowCell(ActivityRow row) {
        this.row = row;
        getStyleClass().add("activity-row");
        Label title = new Label(row.name());
        title.getStyleClass().addAll("t-bold", "name");
        Label reason = new Label(row.reason());
        reason.getStyleClass().addAll("t-small", row.kind() == ActivityRow.Kind.CHANGED ? "t-default" : "t-muted");
        reason.setWrapText(true);
        reason.setMaxWidth(Double.MAX_VALUE);
        setHgrow(reason, Priority.ALWAYS);
        Label time = new Label(row.time());
        time.getStyleClass().addAll("t-small", "t-muted");
        time.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sign(row), title, reason, time);
        setAccessibleText(row.name() + ", " + row.reason());
    }

    ActivityRow row() {
        return row;
    }

    /** What the user can do about it, at the end of the row. */
    void addAction(String text, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(text + ", " + row.name());
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
    }

    private static StackPane sign(ActivityRow row) {
        StackPane place = new StackPane(switch (row.kind()) {
            case RUNNING -> new Spinner();
            case FAILED -> icon("fltral-error-circle-20", "t-danger");
            case WAITING -> place(row.place());
            case CHANGED -> icon("fltral-checkmark-circle-20", "t-success");
            case UNCHANGED -> icon("fltral-checkmark-20", "t-muted");
        });
        place.getStyleClass().add("sign");
        return place;
    }

    private static Label place(int place) {
        Label label = new Label(String.valueOf(place));
        label.getStyleClass().addAll("t-small", "t-muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static FontIcon icon(String literal, String colour) {
        FontIcon icon = new FontIcon(literal);
        icon.getStyleClass().addAll("i-20", colour);
        return icon;
    }
}
