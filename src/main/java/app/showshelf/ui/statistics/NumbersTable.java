package app.showshelf.ui.statistics;

import java.util.List;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.showshelf.ui.common.TextScale;
import app.showshelf.ui.statistics.Summary.Bar;

/** The numbers behind the bars, the newest first. */
final class NumbersTable extends VBox {
    /** Wide enough for a figure and its name, in px of text at 100 %. */
    private static final double FIGURE = 80;

    private final StatisticsWords words;
    private final Label title = new Label();
    private final TableView<Bar> table = new TableView<>();

    NumbersTable(StatisticsWords words) {
        this.words = words;
        getStyleClass().addAll("card", "table-card");
        title.getStyleClass().add("t-section");
        table.setId("statistics-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(List.of(
                column(words.get("statistics.column.month"), "month", words::name),
                column(words.get("statistics.column.episodes"), "figure", bar -> words.number(bar.watched().episodes())),
                column(words.get("statistics.column.hours"), "figure", bar -> words.hours(bar.watched()))));
        // Its own says "No content" in English until the numbers are there.
        table.setPlaceholder(new Region());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(title, table);
    }

    void fill(Summary summary) {
        title.setText(words.table(summary));
        table.setAccessibleText(title.getText());
        List<Bar> bars = summary.bars().reversed();
        table.getItems().setAll(bars);
    }

    private TableColumn<Bar, String> column(String name, String styleClass, Function<Bar, String> text) {
        TableColumn<Bar, String> column = new TableColumn<>(name);
        column.getStyleClass().add(styleClass);
        if (styleClass.equals("figure")) {
            column.prefWidthProperty().bind(TextScale.of(table).map(scale -> FIGURE * scale));
            column.minWidthProperty().bind(column.prefWidthProperty());
        }
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(!styleClass.equals("figure"));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }
}
