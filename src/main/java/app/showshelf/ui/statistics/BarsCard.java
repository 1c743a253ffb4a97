package app.showshelf.ui.statistics;

import java.util.List;
import java.util.stream.IntStream;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.showshelf.ui.statistics.Summary.Bar;

/** Episodes by month as bars; the best one stands out and has its figure. */
final class BarsCard extends VBox {
    private static final double FIGURE_ABOVE = -20;

    private final StatisticsWords words;
    private final Label title = new Label();
    private final CategoryAxis below = new CategoryAxis();
    private final NumberAxis beside = new NumberAxis();
    private final BarChart<String, Number> chart = new BarChart<>(below, beside);

    BarsCard(StatisticsWords words) {
        this.words = words;
        getStyleClass().addAll("card", "bars-card");
        title.getStyleClass().add("t-section");
        // Time goes from the left to the right in every language.
        chart.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        chart.setLegendVisible(false);
        chart.setAnimated(false);
        chart.setVerticalGridLinesVisible(false);
        chart.setHorizontalZeroLineVisible(false);
        beside.setMinorTickVisible(false);
        beside.setAutoRanging(false);
        below.setAnimated(false);
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(title, chart);
    }

    void fill(Summary summary) {
        List<Bar> bars = summary.bars();
        int best = best(bars);
        title.setText(words.chart(summary));
        int most = bars.get(best).watched().episodes();
        int step = ChartScale.step(most);
        beside.setTickUnit(step);
        beside.setUpperBound(ChartScale.top(most));
        var series = new XYChart.Series<String, Number>();
        bars.forEach(bar -> series.getData().add(new XYChart.Data<>(words.below(bar, bars.size()), bar.watched().episodes())));
        below.getCategories().setAll(bars.stream().map(bar -> words.below(bar, bars.size())).toList());
        chart.getData().setAll(List.of(series));
        for (int i = 0; i < bars.size(); i++) {
            dress((StackPane) series.getData().get(i).getNode(), bars.get(i), i == best && most > 0);
        }
        chart.setAccessibleText(words.get("statistics.chart.spoken", title.getText(), words.name(bars.get(best)), words.episodes(most)));
    }

    private void dress(StackPane node, Bar bar, boolean best) {
        // When there is need of it: a tooltip costs a window.
        node.setOnMouseEntered(_ -> {
            Tooltip.install(node, new Tooltip(words.name(bar) + ": " + words.episodes(bar.watched().episodes())));
            node.setOnMouseEntered(null);
        });
        if (best) {
            Label figure = new Label(words.number(bar.watched().episodes()));
            figure.getStyleClass().add("figure");
            figure.setMinWidth(USE_PREF_SIZE);
            figure.setTranslateY(FIGURE_ABOVE);
            StackPane.setAlignment(figure, Pos.TOP_CENTER);
            node.getStyleClass().add("best");
            node.getChildren().add(figure);
        }
    }

    private static int best(List<Bar> bars) {
        return IntStream.range(0, bars.size()).reduce(0,
                (one, other) -> bars.get(other).watched().episodes() > bars.get(one).watched().episodes() ? other : one);
    }
}
