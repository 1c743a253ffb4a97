package app.showshelf.ui.upcoming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.HPos;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.library.UpcomingEpisode;

/** A month as a grid of days. Arrow keys move from day to day, page keys from month to month; Enter and a click choose. */
final class MonthGrid extends VBox {
    private static final int COLUMNS = 7;

    private final UpcomingViewModel model;
    private final Label title = new Label();
    private final GridPane grid = new GridPane();
    private final List<DayCell> cells = new ArrayList<>();
    private Consumer<LocalDate> onChosen = _ -> {};

    /** A small one shows bars, a large one names; {@code open} opens an episode's show. */
    MonthGrid(UpcomingViewModel model, boolean large, Consumer<UpcomingEpisode> open) {
        this.model = model;
        getStyleClass().addAll("month", large ? "large-month" : "small-month");
        title.getStyleClass().add(large ? "t-section" : "t-bold");
        grid.getStyleClass().add("days");
        VBox.setVgrow(grid, Priority.ALWAYS);
        columns();
        for (int i = 0; i < 6 * COLUMNS; i++) {
            DayCell cell = new DayCell(model, large, open);
            cell.setOnMouseClicked(_ -> choose(cell.day()));
            cells.add(cell);
            grid.add(cell, i % COLUMNS, i / COLUMNS + 1);
        }
        getChildren().addAll(head(large), grid);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.daysProperty().subscribe(_ -> fill());
        model.dayProperty().subscribe(_ -> fill());
    }

    /** Calls that with a day that was clicked, or chosen by Enter or Space. */
    void setOnChosen(Consumer<LocalDate> action) {
        onChosen = action;
    }

    /** Puts the focus on the chosen day. */
    void focusDay() {
        cells.stream().filter(cell -> cell.day().equals(model.dayProperty().get())).findFirst().ifPresent(DayCell::requestFocus);
    }

    private void fill() {
        boolean focused = cells.stream().anyMatch(DayCell::isFocused);
        List<LocalDate> days = model.weeks().grid(model.monthProperty().get());
        title.setText(model.words().month(model.monthProperty().get()));
        for (int i = 0; i < cells.size(); i++) {
            LocalDate day = days.get(i);
            cells.get(i).fill(day, model.on(day), day.equals(model.dayProperty().get()));
        }
        if (focused) {
            focusDay();
        }
    }

    private void pressed(KeyEvent event) {
        if (cells.stream().noneMatch(DayCell::isFocused)) {
            return;
        }
        boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        LocalDate next = CalendarMoves.move(event.getCode(), model.dayProperty().get(), model.weeks(), mirrored);
        if (next != null) {
            model.dayProperty().set(next);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            onChosen.accept(model.dayProperty().get());
            event.consume();
        }
    }

    private void choose(LocalDate day) {
        model.dayProperty().set(day);
        focusDay();
        onChosen.accept(day);
    }

    private HBox head(boolean large) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, turn("fltral-chevron-left-16", "upcoming.month.before", -1),
                turn("fltral-chevron-right-16", "upcoming.month.after", 1));
        head.getStyleClass().add("month-head");
        if (large) {
            Button today = new Button(model.words().get("dates.today"));
            today.getStyleClass().add("small-button");
            today.setOnAction(_ -> model.goToToday());
            head.getChildren().add(2, today);
        }
        return head;
    }

    private Button turn(String icon, String key, int months) {
        String name = model.words().get(key);
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("icon-button", "small-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> model.turn(months));
        return button;
    }

    private void columns() {
        List<String> names = model.words().weekdays(model.weeks());
        grid.getRowConstraints().add(new RowConstraints());
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(column);
            Label name = new Label(names.get(i));
            name.getStyleClass().add("weekday");
            GridPane.setHalignment(name, HPos.CENTER);
            grid.add(name, i, 0);
        }
        for (int i = 0; i < 6; i++) {
            RowConstraints row = new RowConstraints();
            row.setVgrow(Priority.ALWAYS);
            row.setPercentHeight(-1);
            grid.getRowConstraints().add(row);
        }
    }
}
