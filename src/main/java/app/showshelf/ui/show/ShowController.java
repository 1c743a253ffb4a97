package app.showshelf.ui.show;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.showshelf.ui.live.Narrow;
import app.showshelf.ui.live.Room;

/** The page that all shows share: the head, the seasons at the left, the episodes of one of them. */
public final class ShowController {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    /** On a lower page the head gives way to the episodes. */
    private static final double ROOM_FOR_HEAD = 560;

    private final InView show;
    @FXML
    private VBox root;
    @FXML
    private Node body;
    @FXML
    private Node failed;
    @FXML
    private Node gone;
    @FXML
    private ListView<SeasonItem> seasons;
    @FXML
    private Region rule;
    @FXML
    private ShowHeadController headController;
    @FXML
    private EpisodesController episodesController;

    ShowController(InView show) {
        this.show = show;
    }

    /** What it shows. */
    Parent root() {
        return root;
    }

    /** Takes the focus. */
    void focus() {
        episodesController.focus();
    }

    /** What it says changes with time. */
    void sayAnew() {
        episodesController.sayAnew();
    }

    @FXML
    private void initialize() {
        ObservableValue<ShowPhase> phase = show.of(ShowViewModel::phaseProperty);
        showIn(body, phase.map(is -> is == ShowPhase.OPENING || is == ShowPhase.THERE).orElse(true));
        showIn(failed, phase.map(is -> is == ShowPhase.FAILED).orElse(false));
        showIn(gone, phase.map(is -> is == ShowPhase.GONE).orElse(false));
        ObservableValue<Boolean> narrow = Narrow.of(root);
        narrow.subscribe(is -> root.pseudoClassStateChanged(NARROW, is));
        showIn(seasons, narrow.map(is -> !is));
        showIn(rule, narrow.map(is -> !is));
        ObservableValue<Boolean> low = Room.high(root).map(room -> room > 0 && room < ROOM_FOR_HEAD);
        low.subscribe(is -> root.pseudoClassStateChanged(LOW, is));
        headController.follow(low);
        episodesController.follow(narrow, low);
        new ShowKeys(show::acts, headController::openMenu).listenTo(root);
    }

    @FXML
    private void openAgain() {
        show.get().openAgain();
    }

    private static void showIn(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }
}
