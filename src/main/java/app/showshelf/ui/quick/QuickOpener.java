package app.showshelf.ui.quick;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import app.showshelf.library.ShowName;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.SearchField;

/** The field with what it finds below. The focus stays in the field; arrows choose, Enter opens. */
public final class QuickOpener extends VBox {
    private static final int POSTER_WIDTH = 24;
    private final ScreenContext context;
    private final QuickShelf shelf;
    private final QuickModel model;
    private final Runnable close;
    private final SearchField field = new SearchField();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final List<QuickRowView> views = new ArrayList<>();
    private List<QuickRow> rows = List.of();
    private int chosen;

    /** Finds shows of that library and those commands; {@code close} takes it from the screen. */
    public QuickOpener(ScreenContext context, QuickShelf shelf, List<QuickCommand> commands, Runnable close) {
        this.context = context;
        this.shelf = shelf;
        this.close = close;
        model = new QuickModel(context, commands, shelf.card());
        Texts texts = context.words().texts();
        getStyleClass().addAll("dialog", "quick-opener");
        getStylesheets().add(QuickOpener.class.getResource("quick.css").toExternalForm());
        setAccessibleText(texts.get("quick.spoken"));
        setMaxHeight(USE_PREF_SIZE);
        field.setPromptText(texts.get("quick.prompt"));
        field.setAccessibleText(texts.get("quick.spoken"));
        field.setKeyHint(texts.get("keys.escape"));
        field.setClearText(texts.get("quick.clear"));
        field.textProperty().subscribe(model::search);
        list.getStyleClass().add("rows");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        setMinHeight(0);
        getChildren().addAll(field, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.rowsProperty().subscribe(this::show);
        model.open(shelf.names());
    }

    /** Nothing comes after it. */
    public void end() {
        model.close();
    }

    private void show(List<QuickRow> found) {
        boolean same = found.stream().map(QuickRow::name).toList().equals(rows.stream().map(QuickRow::name).toList());
        rows = found;
        views.clear();
        list.getChildren().clear();
        rows.forEach(this::add);
        if (rows.isEmpty()) {
            Label nothing = new Label(context.words().texts().get("quick.nothing"));
            nothing.getStyleClass().add("nothing");
            list.getChildren().add(nothing);
        }
        choose(same ? chosen : 0);
    }

    private void add(QuickRow row) {
        if (!row.isShow() && !views.isEmpty() && rows.get(views.size() - 1).isShow()) {
            list.getChildren().add(new Separator());
        }
        QuickRowView view = new QuickRowView(row, row.isShow() ? poster(row.show()) : QuickRowView.sign(row.command()),
                context.words().texts().get("keys.enter"));
        view.setOnMouseClicked(_ -> open(row));
        views.add(view);
        list.getChildren().add(view);
    }

    private Node poster(ShowName show) {
        return shelf.poster().of(show.ref(), show.posterPath(), show.name(), POSTER_WIDTH);
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            event.consume();
            choose(rows.isEmpty() ? 0 : Math.floorMod(chosen + (code == KeyCode.DOWN ? 1 : -1), rows.size()));
        } else if (code == KeyCode.ENTER && !rows.isEmpty()) {
            event.consume();
            open(rows.get(chosen));
        } else if (code == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        }
    }

    private void choose(int row) {
        chosen = row;
        for (int i = 0; i < views.size(); i++) {
            views.get(i).choose(i == row);
        }
        bringIntoView(row);
        // The focus is in the field, so it is the field that says what Enter opens.
        field.setAccessibleHelp(rows.isEmpty() ? context.words().texts().get("quick.nothing") : rows.get(row).spoken());
    }

    /** Large text in a small window leaves room for a few rows only. */
    private void bringIntoView(int row) {
        double hidden = list.getHeight() - scroll.getViewportBounds().getHeight();
        if (row < views.size() && hidden > 0) {
            Bounds at = views.get(row).getBoundsInParent();
            double top = scroll.getVvalue() * hidden;
            double least = at.getMaxY() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(Math.max(least, Math.min(top, at.getMinY())) / hidden);
        }
    }

    private void open(QuickRow row) {
        close.run();
        if (row.isShow()) {
            context.navigator().go(new Place.Show(row.show().ref()));
        } else {
            row.command().run().run();
        }
    }
}
