package app.showshelf.ui.shelf;

import java.util.function.Consumer;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.library.ShowCard;
import app.showshelf.text.Texts;

/**
 * What the pointer finds on a poster: more, mark the next episode, watch. There is one for the whole grid, which goes where the
 * pointer is. Keys have the menu for all of it, so it takes no focus.
 */
final class TileBar extends HBox {
    private final Texts texts;
    private final Button more;
    private final Button mark;
    private final Button watch;
    private final FontIcon eye = new FontIcon("fltfal-eye-show-16");
    private PosterTile tile;

    TileBar(Texts texts) {
        this.texts = texts;
        more = button("shelf.act.more", new FontIcon("fltrmz-more-16"));
        mark = button("shelf.act.markNext", new FontIcon("fltral-checkmark-16"));
        watch = button("shelf.act.watch", eye);
        watch.getStyleClass().add("watch");
        getStyleClass().add("tile-bar");
        setManaged(false);
        getChildren().addAll(more, mark, watch);
    }

    /** What its buttons do with the show, or at the place, that they are on. */
    void act(Consumer<PosterTile> onMore, Consumer<ShowCard> onMark, Consumer<ShowCard> onWatch) {
        more.setOnAction(_ -> onMore.accept(tile));
        mark.setOnAction(_ -> onMark.accept(tile.item()));
        watch.setOnAction(_ -> onWatch.accept(tile.item()));
    }

    /** The pointer has come over a tile, or has left it. */
    void over(PosterTile which, boolean over) {
        if (over && tile != which) {
            leave();
            tile = which;
            show();
            which.wear(this);
        } else if (!over && tile == which) {
            leave();
        }
    }

    private void leave() {
        if (tile != null) {
            tile.wear(null);
            tile = null;
        }
    }

    private void show() {
        ShowCard card = tile.item();
        if (card == null) {
            return;
        }
        mark.setDisable(card.toWatch() <= 0);
        eye.setIconLiteral(card.watching() ? "fltfal-eye-show-16" : "fltral-eye-show-16");
        watch.setText(card.watching() && card.toWatch() > 0 ? PosterBadge.number(card.toWatch()) : "");
        name(watch, texts.get(card.watching() ? "shelf.act.unwatch" : "shelf.act.watch"));
    }

    private Button button(String key, FontIcon icon) {
        var button = new Button(null, icon);
        button.setFocusTraversable(false);
        name(button, texts.get(key));
        return button;
    }

    private static void name(Button button, String name) {
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }
}
