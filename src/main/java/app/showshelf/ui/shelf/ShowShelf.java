package app.showshelf.ui.shelf;

import java.util.List;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowCard;
import app.showshelf.settings.ShelfSettings.Layout;
import app.showshelf.settings.ShelfSettings.TileSize;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.PageFoot;
import app.showshelf.ui.common.TextScale;
import app.showshelf.ui.live.Cells;
import app.showshelf.ui.live.Room;
import app.showshelf.ui.live.RowList;
import app.showshelf.ui.live.Selection;

/** The shows themselves, as posters or as a list, with the head of the list and the bar of the selection. */
final class ShowShelf extends StackPane {
    private static final PseudoClass ROWS = PseudoClass.getPseudoClass("rows");
    /** Below this width the bar of the selection shows icons alone, in px at 100 % of text. */
    private static final double ROOM_FOR_WORDS = 680;

    private final ShelfViewModel model;
    private final TileParts parts;
    private final RowList<ShowCard> list = new RowList<>();
    private final ListHead head;
    private final TileBar tileBar;
    private final BulkBar bulk;
    private final ShelfMenu menu;
    private final BorderPane frame = new BorderPane(list);
    private double edge = 24;
    private double textScale = 1;
    private ShelfQuery asked = ShelfQuery.ALL;
    private ContextMenu open;

    ShowShelf(ShelfViewModel model, TileParts parts, ShelfActions actions) {
        this.model = model;
        this.parts = parts;
        Texts texts = parts.texts();
        head = new ListHead(model, texts);
        tileBar = new TileBar(texts);
        menu = new ShelfMenu(actions, texts);
        bulk = new BulkBar(actions, texts, this::selectOne);
        list.setId("grid");
        list.setAccessibleText(texts.get("shelf.grid.spoken"));
        list.setSelectsMany(true);
        list.setOnOpen(actions::open);
        list.setOnTyped(letters -> model.jump(letters, list.cursor(), list::jump));
        list.setOnMenu(this::showMenu);
        tileBar.act(this::showMenuOf, actions::markNext, card -> actions.turnWatching(List.of(card)));
        new ShelfKeys(actions, this::chosen).listenTo(list);
        setAlignment(bulk, Pos.BOTTOM_CENTER);
        getChildren().addAll(frame, bulk);
        PageFoot.give(bulk);
        list.selectionProperty().subscribe(this::offer);
        model.shownProperty().subscribe(this::show);
        model.syncProperty().subscribe(list::refill);
        TextScale.of(this).subscribe(scale -> {
            textScale = scale;
            stand();
        });
        list.widthProperty().subscribe(_ -> stand());
        Room.wide(this).map(room -> room > 0 && room < ROOM_FOR_WORDS).subscribe(bulk::fold);
        model.choices().layoutProperty().subscribe(this::dress);
        model.choices().tilesProperty().subscribe(_ -> stand());
    }

    RowList<ShowCard> list() {
        return list;
    }

    /** The space at both sides of the page. */
    void setEdge(double pixels) {
        edge = pixels;
        stand();
    }

    /** The selected shows, in the order of the list; without a selection the one under the cursor. */
    List<ShowCard> chosen() {
        Selection selection = list.getSelection();
        if (selection.chosen().isEmpty()) {
            return list.cursor() < 0 ? List.of() : List.of(list.items().get(list.cursor()));
        }
        return selection.chosen().stream().mapToInt(list.items()::place).filter(place -> place >= 0).sorted()
                .mapToObj(list.items()::get).toList();
    }

    private void show(Shown shown) {
        boolean sameQuestion = shown.query().equals(asked);
        asked = shown.query();
        if (!sameQuestion) {
            list.showFromTop(shown.shows());
        } else if (list.items() != shown.shows()) {
            list.show(shown.shows());
        }
    }

    private void dress(Layout layout) {
        boolean rows = layout == Layout.LIST;
        frame.setTop(rows ? head : null);
        list.pseudoClassStateChanged(ROWS, rows);
        if (rows) {
            list.dress(() -> new ListRow(parts, this::columns), this::cells);
        } else {
            list.dress(() -> new PosterTile(parts, tileBar), this::cells);
        }
    }

    private Cells cells(double width) {
        if (model.choices().layoutProperty().get() == Layout.LIST) {
            return Cells.list(width, Math.round(ListRow.HEIGHT * textScale));
        }
        return GridGeometry.of(Math.max(1, width - 2 * edge), model.choices().tilesProperty().get(), textScale).cells(edge);
    }

    private ListColumns columns() {
        return ListColumns.of(list.getWidth(), edge, textScale);
    }

    private void stand() {
        head.stand(columns());
        list.place(this::cells);
    }

    private void selectOne() {
        list.select(list.getSelection().one());
        list.requestFocus();
    }

    private void offer(Selection selection) {
        bulk.setVisible(selection.many());
        if (selection.many()) {
            bulk.offer(chosen());
        }
    }

    private void showMenuOf(PosterTile tile) {
        if (tile.item() != null) {
            list.menu(tile);
        }
    }

    private void showMenu(Node at) {
        if (open != null) {
            open.hide();
        }
        open = menu.of(chosen());
        open.show(at, Side.TOP, 24, 24);
    }
}
