package app.showshelf.ui.show;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.showshelf.text.Texts;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.live.Narrow;

/** The page of one show: its head, its seasons at the left, the episodes of one of them. */
public final class ShowController implements Page {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final ShowViewModel model;
    private final Runnable open;
    private final Texts texts;
    private boolean opened;
    @FXML
    private VBox root;
    @FXML
    private Node body;
    @FXML
    private Node failed;
    @FXML
    private ListView<SeasonItem> seasons;
    @FXML
    private Region rule;
    @FXML
    private ShowHeadController headController;
    @FXML
    private EpisodesController episodesController;

    ShowController(ShowViewModel model, Runnable open, Texts texts) {
        this.model = model;
        this.open = open;
        this.texts = texts;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        if (opened) {
            model.reload();
        } else {
            opened = true;
            open.run();
        }
        episodesController.focus();
    }

    @Override
    public void dispose() {
        model.close();
    }

    @FXML
    private void initialize() {
        seasons.setItems(model.seasons());
        seasons.setCellFactory(_ -> new SeasonCell(model::syncNow, texts.get("show.tryAgain")));
        seasons.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null) {
                model.choose(item.number());
            }
        });
        model.seasonProperty().subscribe(_ -> select());
        model.seasons().addListener((ListChangeListener<SeasonItem>) _ -> select());
        body.visibleProperty().bind(model.failedProperty().not());
        failed.visibleProperty().bind(model.failedProperty());
        failed.managedProperty().bind(failed.visibleProperty());
        ObservableValue<Boolean> narrow = Narrow.of(root);
        narrow.subscribe(is -> root.pseudoClassStateChanged(NARROW, is));
        seasons.visibleProperty().bind(narrow.map(is -> !is));
        seasons.managedProperty().bind(seasons.visibleProperty());
        rule.managedProperty().bind(seasons.visibleProperty());
        episodesController.follow(narrow);
    }

    @FXML
    private void openAgain() {
        model.openAgain();
    }

    private void select() {
        for (int i = 0; i < model.seasons().size(); i++) {
            if (model.seasons().get(i).number() == model.seasonProperty().get()) {
                seasons.getSelectionModel().select(i);
                seasons.scrollTo(i);
                return;
            }
        }
    }
}
