package app.showshelf.ui.show;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import app.showshelf.library.EpisodeRow;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.Spinner;
import app.showshelf.ui.live.Room;

/**
 * The episodes of one season. Space marks what is selected, Shift and Space mark all up to here, Enter opens what is known of an
 * episode.
 */
public final class EpisodesController {
    private static final double GAP = 48;
    private static final double ROOM_BESIDE = 1000;

    private final InView show;
    private final Texts texts;
    private final Label nothing = new Label();
    private boolean wantsFocus;
    private ObservableValue<Double> room;
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
    private BorderPane middle;
    @FXML
    private ListView<EpisodeRow> table;
    @FXML
    private Node detail;
    @FXML
    private SeasonHeadController headController;
    @FXML
    private EpisodeDetailController detailController;
    @FXML
    private Label lastRefresh;
    @FXML
    private Label keys;

    EpisodesController(InView show, Texts texts) {
        this.show = show;
        this.texts = texts;
    }

    /** Takes the focus, or will as soon as there are episodes. */
    void focus() {
        wantsFocus = !full.isVisible();
        table.requestFocus();
    }

    /** What the rows say changes with time. */
    void sayAnew() {
        table.refresh();
    }

    /** In a narrow window the list of seasons becomes a choice above the table. */
    void follow(ObservableValue<Boolean> narrow, ObservableValue<Boolean> low) {
        headController.follow(narrow, low);
    }

    @FXML
    private void initialize() {
        nothing.setText(texts.get("show.episodes.none"));
        nothing.getStyleClass().add("t-muted");
        detail.setVisible(false);
        detailController.onClose(this::closeDetail);
        middle.setBottom(null);
        room = Room.wide(full);
        room.subscribe(_ -> placeDetail());
        full.widthProperty().subscribe(_ -> makeRoom());
        table.setPlaceholder(nothing);
        show.of(model -> model.episodes().loadedProperty()).subscribe(loaded -> nothing.setVisible(Boolean.TRUE.equals(loaded)));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) _ -> sayKeys());
        table.setCellFactory(_ -> new EpisodeCell(show::episodes, this::toggleDetail));
        table.setContextMenu(new EpisodeMenu(show::episodes, this::chosen, texts).fill(this::toggleDetail));
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> anchor(event.isShiftDown()));
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> anchor(event.isShiftDown()));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> select(row));
        table.getSelectionModel().selectedIndexProperty().subscribe(_ -> showDetail());
        // The table first: it moves its own selection along with the rows.
        show.turned(this::turn);
        show.follow(model -> model.episodes().rows(), this::rowsChanged);
        show.of(ShowViewModel::saidProperty).subscribe(this::say);
        ObservableValue<Boolean> seasonThere = show.of(model -> model.seasons().thereProperty()).orElse(false);
        full.visibleProperty().bind(seasonThere);
        empty.visibleProperty().bind(seasonThere.map(there -> !there));
        full.visibleProperty().subscribe(there -> {
            if (there && wantsFocus) {
                focus();
            }
        });
    }

    @FXML
    private void syncNow() {
        show.acts().syncNow();
    }

    /** Another show: nothing of the one before stays open. */
    private void turn(ShowViewModel to) {
        detail.setVisible(false);
        placeDetail();
        table.setItems(to.episodes().rows());
    }

    private void select(EpisodeRow row) {
        if (row != null) {
            show.episodes().select(row);
        }
    }

    private EpisodeRow selected() {
        int index = table.getSelectionModel().getSelectedIndex();
        return show.get() != null && index >= 0 && index < show.episodes().rows().size() ? show.episodes().rows().get(index) : null;
    }

    /** What is selected, in the order of the table; the row that was selected last may be any of them. */
    private List<EpisodeRow> chosen() {
        return table.getSelectionModel().getSelectedIndices().stream().sorted().distinct()
                .filter(index -> index >= 0 && index < show.episodes().rows().size())
                .map(show.episodes().rows()::get)
                .toList();
    }

    private void pressed(KeyEvent event) {
        EpisodeRow row = selected();
        Runnable action = row == null ? null : switch (event.getCode()) {
            case SPACE -> event.isShortcutDown() ? null : () -> mark(row, event.isShiftDown());
            case ENTER -> this::toggleDetail;
            case ESCAPE -> detail.isVisible() ? this::closeDetail : many() ? this::chooseOne : null;
            default -> null;
        };
        if (action != null) {
            action.run();
            event.consume();
        }
    }

    private void mark(EpisodeRow row, boolean upToHere) {
        if (upToHere) {
            show.episodes().markUpTo(row);
        } else {
            show.episodes().toggle(chosen());
        }
    }

    /** Where a selection with Shift begins: the list moves that row away whenever rows come or change. */
    private void anchor(boolean extending) {
        List<Integer> rows = table.getSelectionModel().getSelectedIndices().stream().sorted().toList();
        if (extending && !rows.isEmpty()) {
            boolean fromLast = table.getFocusModel().getFocusedIndex() == rows.getFirst();
            table.getProperties().put("anchor", fromLast ? rows.getLast() : rows.getFirst());
            table.getProperties().remove("isDefaultAnchor");
        }
    }

    private boolean many() {
        return table.getSelectionModel().getSelectedIndices().size() > 1;
    }

    private void chooseOne() {
        table.getSelectionModel().clearAndSelect(table.getSelectionModel().getSelectedIndex());
    }

    private void sayKeys() {
        keys.setText(many()
                ? texts.get("show.episodes.selected", table.getSelectionModel().getSelectedIndices().size())
                : texts.get("show.keys"));
        makeRoom();
    }

    /** A table that has just been filled offers the first episode to watch, so that one key marks it. */
    private void rowsChanged() {
        if (table.getSelectionModel().isEmpty() && !show.episodes().rows().isEmpty()) {
            int index = show.episodes().firstToSelect();
            table.getSelectionModel().select(index);
            table.scrollTo(Math.max(0, index - 3));
        }
        showDetail();
    }

    private void toggleDetail() {
        if (detail.isVisible()) {
            closeDetail();
        } else if (selected() != null) {
            detail.setVisible(true);
            placeDetail();
            showDetail();
        }
    }

    private void closeDetail() {
        detail.setVisible(false);
        placeDetail();
        table.requestFocus();
    }

    private void showDetail() {
        EpisodeRow row = selected();
        if (row != null && detail.isVisible()) {
            detailController.show(row);
        }
    }

    /** Beside the table where there is room, else below it. */
    private void placeDetail() {
        boolean open = detail.isVisible();
        boolean beside = room.getValue() >= ROOM_BESIDE;
        middle.setRight(null);
        middle.setBottom(null);
        if (open && beside) {
            middle.setRight(detail);
        } else if (open) {
            middle.setBottom(detail);
        }
        detailController.stand(beside);
    }

    /** What has changed comes before the keys, which the shortcut sheet names too. */
    private void makeRoom() {
        boolean room = lastRefresh.prefWidth(-1) + keys.prefWidth(-1) + GAP < full.getWidth();
        keys.setVisible(room);
        keys.setManaged(room);
    }

    private void say(PageWords now) {
        if (now == null) {
            return;
        }
        busy.setVisible(now.note().busy());
        note.setText(now.note().text());
        tryAgain.setVisible(now.note().retry());
        if (now.head() != null) {
            lastRefresh.setText(now.head().lastRefresh());
            lastRefresh.setVisible(!lastRefresh.getText().isEmpty());
        }
        makeRoom();
        showDetail();
    }
}
