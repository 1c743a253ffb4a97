package app.showshelf.ui.shelf;

import java.util.List;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.library.ShowCard;
import app.showshelf.text.Texts;

/** The menu of one show or of several. Its keys are shown; {@link ShelfKeys} hears them. */
final class ShelfMenu {
    private final ShelfActions actions;
    private final Texts texts;

    ShelfMenu(ShelfActions actions, Texts texts) {
        this.actions = actions;
        this.texts = texts;
    }

    ContextMenu of(List<ShowCard> cards) {
        var menu = new ContextMenu();
        menu.setId("shelf-menu");
        boolean one = cards.size() == 1;
        ShowCard first = cards.getFirst();
        if (one) {
            menu.getItems().add(item("open", "fltrmz-open-16", new KeyCodeCombination(KeyCode.ENTER), () -> actions.open(first)));
        }
        String watch = ShelfActions.allWatched(cards) ? "unwatch" : "watch";
        menu.getItems().add(item(watch, "fltral-eye-show-16", ShelfKeys.WATCH, () -> actions.turnWatching(cards)));
        if (one) {
            MenuItem next = item("markNext", "fltral-checkmark-16", ShelfKeys.MARK, () -> actions.markNext(first));
            next.setDisable(first.toWatch() <= 0);
            menu.getItems().add(next);
        }
        menu.getItems().addAll(
                item("markAll", "fltral-checkmark-circle-16", null, () -> actions.mark(cards, true)),
                item("unmarkAll", "fltral-dismiss-circle-16", null, () -> actions.mark(cards, false)),
                item("sync", "fltral-arrow-sync-circle-16", ShelfKeys.SYNC, () -> actions.syncNow(cards)),
                new SeparatorMenuItem(),
                item(one ? "copy" : "copyMany", "fltral-copy-16", ShelfKeys.COPY, () -> actions.copyNames(cards)));
        if (one) {
            menu.getItems().add(page(first));
        }
        MenuItem remove = item("remove", "fltral-delete-16", ShelfKeys.REMOVE, () -> actions.remove(cards));
        remove.getStyleClass().add("danger-item");
        menu.getItems().addAll(new SeparatorMenuItem(), remove);
        return menu;
    }

    private MenuItem page(ShowCard card) {
        MenuItem item = item("page", "fltrmz-open-16", null, () -> actions.openPage(card));
        item.setText(texts.get("shelf.act.page", texts.get("provider." + card.ref().provider().key())));
        return item;
    }

    private MenuItem item(String action, String icon, KeyCombination keys, Runnable run) {
        var item = new MenuItem(texts.get("shelf.act." + action), new FontIcon(icon));
        item.setId("menu-" + action);
        item.setMnemonicParsing(false);
        item.setAccelerator(keys);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
