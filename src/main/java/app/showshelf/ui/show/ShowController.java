package app.showshelf.ui.show;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.showshelf.ui.common.Navigator;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.live.Narrow;
import app.showshelf.ui.live.Room;

/** The page of one show: its head, its seasons at the left, the episodes of one of them. */
public final class ShowController implements Page {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    /** On a lower page the head gives way to the episodes. */
    private static final double ROOM_FOR_HEAD = 560;

    private final ShowViewModel model;
    private final Navigator navigator;
    private final Runnable open;
    private boolean opened;
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

    ShowController(ShowViewModel model, Navigator navigator, Runnable open) {
        this.model = model;
        this.navigator = navigator;
        this.open = open;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.setSeen(true);
        if (opened) {
            model.reload();
        } else {
            opened = true;
            open.run();
        }
        episodesController.focus();
    }

    @Override
    public void hidden() {
        model.setSeen(false);
    }

    @Override
    public void minutePassed() {
        model.reload();
        episodesController.sayAnew();
    }

    @Override
    public boolean gone() {
        return model.phaseProperty().get() == ShowPhase.GONE;
    }

    @Override
    public void dispose() {
        model.close();
    }

    @FXML
    private void initialize() {
        showIn(body, model.phaseProperty().map(phase -> phase == ShowPhase.OPENING || phase == ShowPhase.THERE));
        showIn(failed, model.phaseProperty().map(phase -> phase == ShowPhase.FAILED));
        showIn(gone, model.phaseProperty().map(phase -> phase == ShowPhase.GONE));
        model.phaseProperty().subscribe((_, _) -> navigator.forgetGone());
        ObservableValue<Boolean> narrow = Narrow.of(root);
        narrow.subscribe(is -> root.pseudoClassStateChanged(NARROW, is));
        showIn(seasons, narrow.map(is -> !is));
        showIn(rule, narrow.map(is -> !is));
        ObservableValue<Boolean> low = Room.high(root).map(room -> room > 0 && room < ROOM_FOR_HEAD);
        low.subscribe(is -> root.pseudoClassStateChanged(LOW, is));
        headController.follow(low);
        episodesController.follow(narrow, low);
        new ShowKeys(model.acts(), headController::openMenu).listenTo(root);
    }

    @FXML
    private void openAgain() {
        model.openAgain();
    }

    private static void showIn(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }
}
