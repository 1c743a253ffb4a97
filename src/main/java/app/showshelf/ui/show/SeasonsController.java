package app.showshelf.ui.show;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;

import app.showshelf.text.Texts;
import app.showshelf.ui.live.LiveList;

/** The seasons at the left of a show's page. The one that is chosen is the one in view; its menu marks all of it. */
public final class SeasonsController {
    private final ShowViewModel model;
    private final Texts texts;
    /** While the list follows the page, it does not lead: a season that arrives must not turn it. */
    private boolean following;
    @FXML
    private ListView<SeasonItem> seasons;
    @FXML
    private MenuItem mark;
    @FXML
    private MenuItem unmark;

    SeasonsController(ShowViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        seasons.setCellFactory(_ -> new SeasonCell(model.acts()::syncNow, texts.get("show.tryAgain")));
        seasons.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !following) {
                model.seasons().choose(item.number());
            }
        });
        seasons.getContextMenu().setOnShowing(_ -> offer());
        model.seasons().chosenProperty().subscribe(_ -> follow());
        model.seasons().items().addListener((ListChangeListener<SeasonItem>) _ -> follow());
    }

    @FXML
    private void markSeason() {
        model.acts().markSeason(model.seasons().chosen(), true);
    }

    @FXML
    private void unmarkSeason() {
        model.acts().markSeason(model.seasons().chosen(), false);
    }

    @FXML
    private void syncNow() {
        model.acts().syncNow();
    }

    private void offer() {
        mark.setDisable(model.seasons().item().filter(SeasonItem::markable).isEmpty());
        unmark.setDisable(model.seasons().item().filter(item -> item.progress() > 0).isEmpty());
    }

    private void follow() {
        following = true;
        LiveList.update(seasons.getItems(), model.seasons().items(), SeasonItem::number);
        select();
        following = false;
    }

    private void select() {
        for (int i = 0; i < seasons.getItems().size(); i++) {
            if (seasons.getItems().get(i).number() == model.seasons().chosen()) {
                if (seasons.getSelectionModel().getSelectedIndex() != i) {
                    seasons.getSelectionModel().clearAndSelect(i);
                    seasons.scrollTo(i);
                }
                return;
            }
        }
    }
}
