package app.showshelf.ui.show;

import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;

import app.showshelf.text.Texts;
import app.showshelf.ui.live.LiveList;

/** The seasons at the left of a show's page. The one that is chosen is the one in view; its menu marks all of it. */
public final class SeasonsController {
    private final InView show;
    private final Texts texts;
    /** While the list follows the page, it does not lead: a season that arrives must not turn it. */
    private boolean following;
    @FXML
    private ListView<SeasonItem> seasons;
    @FXML
    private MenuItem mark;
    @FXML
    private MenuItem unmark;

    SeasonsController(InView show, Texts texts) {
        this.show = show;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        seasons.setCellFactory(_ -> new SeasonCell(() -> show.acts().syncNow(), texts.get("show.tryAgain")));
        seasons.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !following) {
                show.seasons().choose(item.number());
            }
        });
        seasons.getContextMenu().setOnShowing(_ -> offer());
        show.of(model -> model.seasons().chosenProperty()).subscribe((_, _) -> follow());
        show.follow(model -> model.seasons().items(), this::follow);
    }

    @FXML
    private void markSeason() {
        show.acts().markSeason(show.seasons().chosen(), true);
    }

    @FXML
    private void unmarkSeason() {
        show.acts().markSeason(show.seasons().chosen(), false);
    }

    @FXML
    private void syncNow() {
        show.acts().syncNow();
    }

    private void offer() {
        mark.setDisable(show.seasons().item().filter(SeasonItem::markable).isEmpty());
        unmark.setDisable(show.seasons().item().filter(item -> item.progress() > 0).isEmpty());
    }

    private void follow() {
        following = true;
        LiveList.update(seasons.getItems(), show.seasons().items(), SeasonItem::number);
        select();
        following = false;
    }

    private void select() {
        for (int i = 0; i < seasons.getItems().size(); i++) {
            if (seasons.getItems().get(i).number() == show.seasons().chosen()) {
                if (seasons.getSelectionModel().getSelectedIndex() != i) {
                    seasons.getSelectionModel().clearAndSelect(i);
                    seasons.scrollTo(i);
                }
                return;
            }
        }
    }
}
