package app.showshelf.ui.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Pane;

/** A row of cards. */
final class ResultRow extends ListCell<Integer> {
    private static final double EDGE = 24;
    private static final double GAP = 16;
    private static final double HEIGHT = 140;

    private final ResultList list;
    private final ResultParts parts;
    private final List<ResultCard> cards = new ArrayList<>();
    private final Pane shelf = new Pane();

    ResultRow(ResultList list, ResultParts parts) {
        this.list = list;
        this.parts = parts;
        getStyleClass().add("result-row");
        shelf.setPrefSize(0, 0);
        setGraphic(shelf);
    }

    @Override
    protected void updateItem(Integer index, boolean empty) {
        super.updateItem(index, empty);
        refill();
    }

    void refill() {
        List<Found> found = isEmpty() || getItem() == null ? List.of() : List.copyOf(list.row(getItem()));
        while (cards.size() < found.size()) {
            var card = new ResultCard(parts);
            card.setManaged(false);
            card.setOnMouseClicked(event -> list.clicked(card.found(), event));
            cards.add(card);
            shelf.getChildren().add(card);
        }
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).fill(i < found.size() ? found.get(i) : null);
        }
        showCursor();
        place();
    }

    void showCursor() {
        cards.forEach(card -> card.setCursor(list.isCurrent(card.found())));
    }

    Stream<ResultCard> cards() {
        return cards.stream().filter(ResultCard::isVisible);
    }

    boolean inView() {
        return isVisible() && !isEmpty() && getScene() != null && list.sceneToLocal(localToScene(0, 0)).getY() > -1;
    }

    void place() {
        double width = Math.floor((list.getWidth() - 2 * EDGE - GAP * (list.columns() - 1)) / list.columns());
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).resizeRelocate(EDGE + i * (width + GAP), 2, Math.max(0, width), HEIGHT);
        }
    }
}
