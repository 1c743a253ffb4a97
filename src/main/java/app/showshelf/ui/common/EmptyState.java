package app.showshelf.ui.common;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What a page shows instead of nothing: dashed posters on an empty line, what is so, what to do, and the way there. */
public final class EmptyState extends ScrollPane {
    private static final List<Double> HEIGHTS = List.of(126.0, 150.0, 174.0, 150.0, 126.0);
    private static final double FAINT = 0.2;
    /** In px; three of them stand where there is less. */
    private static final double ROOM_FOR_FIVE = 590;

    /** In px at 100 % of text; where there is less the posters leave it to the words. */
    private static final double ROOM_FOR_POSTERS = 340;

    private final HBox posters = new HBox();

    /** A sentence, help below it, and one thing to do that works right now. */
    public EmptyState(String title, String help, String action, Runnable perform) {
        getStyleClass().add("empty-state");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        posters.getStyleClass().add("posters");
        Region board = new Region();
        board.getStyleClass().add("board");
        Label name = new Label(title);
        name.getStyleClass().addAll("t-dialog", "name");
        Label words = new Label(help);
        words.getStyleClass().addAll("t-muted", "help");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        Button button = new Button(action);
        button.getStyleClass().add("primary");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> perform.run());
        VBox all = new VBox(posters, board, name, words, button);
        all.getStyleClass().add("words");
        all.setMinHeight(USE_PREF_SIZE);
        setContent(all);
        giveWay(this, posters, board);
    }

    /** Has five faint posters drawn, one of each of these names. */
    public EmptyState draw(Jobs jobs, PosterArt art, String... names) {
        for (int i = 0; i < HEIGHTS.size(); i++) {
            posters.getChildren().add(poster(jobs, art, names[i % names.length], HEIGHTS.get(i)));
        }
        Node first = posters.getChildren().getFirst();
        Node last = posters.getChildren().getLast();
        first.managedProperty().bind(widthProperty().greaterThan(ROOM_FOR_FIVE));
        first.visibleProperty().bind(first.managedProperty());
        last.managedProperty().bind(first.managedProperty());
        last.visibleProperty().bind(first.managedProperty());
        return this;
    }

    /** What stands in an empty place for beauty does so where there is room for it. */
    public static void giveWay(Region place, Node... nodes) {
        ObservableValue<Boolean> room = TextScale.of(place)
                .flatMap(scale -> place.heightProperty().map(height -> height.doubleValue() >= ROOM_FOR_POSTERS * scale));
        for (Node node : nodes) {
            node.visibleProperty().bind(room);
            node.managedProperty().bind(room);
        }
    }

    private static StackPane poster(Jobs jobs, PosterArt art, String name, double height) {
        double width = Math.round(height / 1.5);
        ArtFrame frame = new ArtFrame(width, height, 8).load(jobs, () -> art.motif(name, (int) width, (int) height));
        frame.setOpacity(FAINT);
        StackPane place = new StackPane(frame);
        place.getStyleClass().add("dashed");
        place.setMaxHeight(height);
        return place;
    }
}
