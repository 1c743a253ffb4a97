package app.showshelf.ui.show;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.showshelf.text.Texts;
import app.showshelf.ui.common.ShelfLine;
import app.showshelf.ui.live.Room;

/** The head above the episodes: the season, how much of it is watched, its state, and what to do with all of it. */
public final class SeasonHeadController {
    private static final double ROOM_FOR_STATE = 760;

    private final InView inView;
    private final Texts texts;
    /** While the choice follows the page, it does not lead. */
    private boolean following;
    private ObservableValue<Double> room;
    private ObservableValue<Boolean> low;
    @FXML
    private VBox root;
    @FXML
    private Label title;
    @FXML
    private ComboBox<SeasonItem> choice;
    @FXML
    private Label count;
    @FXML
    private SeasonStateLabel state;
    @FXML
    private Button goOn;
    @FXML
    private Button markAll;
    @FXML
    private HBox below;
    @FXML
    private SeasonStateLabel stateBelow;
    @FXML
    private Label nextTry;
    @FXML
    private Button tryAgain;
    @FXML
    private ShelfLine line;

    SeasonHeadController(InView inView, Texts texts) {
        this.inView = inView;
        this.texts = texts;
    }

    /** In a narrow window the list of seasons becomes a choice in this head; on a low page only a failure takes a line. */
    void follow(ObservableValue<Boolean> narrow, ObservableValue<Boolean> low) {
        this.low = low;
        low.subscribe(_ -> show());
        shownWhen(choice, narrow);
        shownWhen(title, narrow.map(is -> !is));
    }

    @FXML
    private void initialize() {
        room = Room.wide(root);
        room.subscribe(_ -> show());
        choice.setButtonCell(new SeasonChoiceCell(SeasonItem::name));
        choice.setCellFactory(_ -> new SeasonChoiceCell(item -> item.name() + "  \u00b7  " + item.count()));
        choice.valueProperty().subscribe(item -> {
            if (item != null && !following) {
                inView.seasons().choose(item.number());
            }
        });
        inView.of(show -> show.seasons().chosenProperty()).subscribe((_, _) -> show());
        inView.follow(show -> show.seasons().items(), this::show);
        inView.turned(show -> line.jumpTo(show.seasons().item().map(SeasonItem::progress).orElse(0.0)));
    }

    @FXML
    private void markSeason() {
        inView.acts().markSeason(inView.seasons().chosen(), true);
    }

    @FXML
    private void goOn() {
        inView.seasons().continuation().ifPresent(item -> inView.seasons().choose(item.number()));
    }

    @FXML
    private void syncNow() {
        inView.acts().syncNow();
    }

    private void show() {
        if (inView.get() == null) {
            return;
        }
        inView.seasons().item().ifPresent(this::show);
        boolean done = inView.seasons().continuation().isPresent();
        inView.seasons().continuation().ifPresent(item -> goOn.setText(texts.get("show.continue", String.valueOf(item.number()))));
        shown(goOn, done);
        shown(markAll, !done);
    }

    private void show(SeasonItem item) {
        title.setText(item.name());
        following = true;
        if (!choice.getItems().equals(inView.seasons().items())) {
            choice.getItems().setAll(inView.seasons().items());
        }
        choice.setValue(item);
        following = false;
        count.setText(texts.get("show.season.watched", item.count()));
        markAll.setDisable(!item.markable());
        line.setProgress(item.progress());
        boolean failed = item.state() == SeasonItem.State.FAILED;
        boolean beside = room.getValue() >= ROOM_FOR_STATE && !failed;
        state.show(item, item.look());
        stateBelow.show(item, item.look());
        nextTry.setText(item.detail());
        shown(state, beside);
        shown(below, failed || !beside && !(low != null && low.getValue()));
        shown(nextTry, failed && !item.detail().isEmpty());
        shown(tryAgain, failed);
    }

    private static void shownWhen(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
