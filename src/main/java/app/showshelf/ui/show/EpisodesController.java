package app.showshelf.ui.show;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.showshelf.library.EpisodeRow;
import app.showshelf.ui.common.ShelfLine;
import app.showshelf.ui.common.Spinner;

/** The episodes of one season. Space marks, Shift and Space mark all up to here. */
public final class EpisodesController {
    private static final double ROW = 35;
    private static final double ROOM_FOR_KEYS = 700;

    private final ShowViewModel model;
    private boolean wantsFocus;
    @FXML
    private VBox full;
    @FXML
    private VBox empty;
    @FXML
    private Spinner busy;
    @FXML
    private Label note;
    @FXML
    private Button tryAgain;
    @FXML
    private Label title;
    @FXML
    private MenuButton choice;
    @FXML
    private Label count;
    @FXML
    private SeasonStateLabel state;
    @FXML
    private Button markAll;
    @FXML
    private ShelfLine line;
    @FXML
    private ListView<EpisodeRow> table;
    @FXML
    private HBox foot;
    @FXML
    private Label lastRefresh;
    @FXML
    private Label keys;

    EpisodesController(ShowViewModel model) {
        this.model = model;
    }

    /** Takes the focus, or will as soon as there are episodes. */
    void focus() {
        wantsFocus = !full.isVisible();
        table.requestFocus();
    }

    /** In a narrow window the list of seasons becomes a choice above the table. */
    void follow(ObservableValue<Boolean> narrow) {
        choice.visibleProperty().bind(narrow);
        choice.managedProperty().bind(choice.visibleProperty());
        title.visibleProperty().bind(narrow.map(is -> !is));
        title.managedProperty().bind(title.visibleProperty());
        state.managedProperty().bind(state.visibleProperty());
        state.visibleProperty().bind(narrow.map(is -> !is));
        ObservableValue<Boolean> roomForKeys = full.widthProperty().map(width -> width.doubleValue() > ROOM_FOR_KEYS);
        keys.visibleProperty().bind(roomForKeys);
        keys.managedProperty().bind(keys.visibleProperty());
    }

    @FXML
    private void initialize() {
        table.setItems(model.episodes());
        table.setFixedCellSize(ROW);
        table.setCellFactory(_ -> new EpisodeCell(model));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.seasons().addListener((ListChangeListener<SeasonItem>) _ -> showSeason());
        model.seasonProperty().subscribe(_ -> showSeason());
        model.saidProperty().subscribe(this::say);
        model.pageProperty().subscribe(_ -> showSeason());
        // After the table has taken notice: it moves its own selection along with the rows.
        model.episodes().addListener((ListChangeListener<EpisodeRow>) _ -> selectFirst());
        var seasonThere = Bindings.isNotEmpty(model.seasons());
        full.visibleProperty().bind(seasonThere);
        empty.visibleProperty().bind(seasonThere.not());
        full.visibleProperty().subscribe(there -> {
            if (there && wantsFocus) {
                focus();
            }
        });
    }

    @FXML
    private void markSeason() {
        model.markSeason();
    }

    @FXML
    private void syncNow() {
        model.syncNow();
    }

    private void pressed(KeyEvent event) {
        EpisodeRow row = table.getSelectionModel().getSelectedItem();
        if (event.getCode() != KeyCode.SPACE || row == null) {
            return;
        }
        if (event.isShiftDown()) {
            model.markUpTo(row);
        } else {
            model.toggle(row);
        }
        event.consume();
    }

    /** A table that has just been filled offers the first episode to watch, so that one key marks it. */
    private void selectFirst() {
        if (table.getSelectionModel().isEmpty() && !model.episodes().isEmpty()) {
            int index = 0;
            for (int i = model.episodes().size() - 1; i >= 0; i--) {
                EpisodeRow row = model.episodes().get(i);
                if (!row.watched() && model.line(row).aired()) {
                    index = i;
                }
            }
            table.getSelectionModel().select(index);
            table.scrollTo(Math.max(0, index - 3));
        }
    }

    private void say(PageWords now) {
        busy.setVisible(now.note().busy());
        note.setText(now.note().text());
        tryAgain.setVisible(now.note().retry());
        if (now.head() != null) {
            lastRefresh.setText(now.head().lastRefresh());
            lastRefresh.setVisible(!lastRefresh.getText().isEmpty());
        }
    }

    private void showSeason() {
        model.seasonItem().ifPresent(item -> {
            title.setText(item.name());
            choice.setText(item.name());
            count.setText(model.watchedOf(item));
            state.show(item);
            markAll.setDisable(!item.markable());
            line.setProgress(item.progress());
        });
        choice.getItems().setAll(model.seasons().stream().map(this::choiceOf).toList());
    }

    private RadioMenuItem choiceOf(SeasonItem item) {
        var entry = new RadioMenuItem(item.name() + "   " + item.count());
        entry.setSelected(item.number() == model.seasonProperty().get());
        entry.setOnAction(_ -> model.choose(item.number()));
        return entry;
    }
}
