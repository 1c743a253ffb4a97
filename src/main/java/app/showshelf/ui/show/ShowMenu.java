package app.showshelf.ui.show;

import java.util.Map;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.text.Texts;
import app.showshelf.ui.common.Navigator;
import app.showshelf.ui.common.Place;

/** What else can be done with a show. */
final class ShowMenu {
    private final InView show;
    private final Navigator navigator;
    private final Texts texts;

    ShowMenu(InView show, Navigator navigator, Texts texts) {
        this.show = show;
        this.navigator = navigator;
        this.texts = texts;
    }

    /** Fills the button's menu. */
    void fill(MenuButton button) {
        var specials = new CheckMenuItem(texts.get("show.menu.withoutSpecials"));
        specials.setOnAction(_ -> show.get().setWithoutSpecials(specials.isSelected()));
        var spoilers = new CheckMenuItem(texts.get("show.menu.spoilers"));
        spoilers.setOnAction(_ -> show.get().setSpoilers(spoilers.isSelected()));
        MenuItem mark = item("show.menu.mark", "fltral-checkmark-16", () -> show.acts().markShow(true));
        MenuItem unmark = item("show.menu.unmark", "fltral-dismiss-16", () -> show.acts().markShow(false));
        MenuItem remove = item("show.menu.remove", "fltral-delete-16", this::remove);
        remove.getStyleClass().add("danger-item");
        button.getItems().setAll(mark, unmark, new SeparatorMenuItem(), specials, spoilers, new SeparatorMenuItem(),
                item("show.menu.copyName", "fltral-copy-16", this::copyName), new SeparatorMenuItem(), remove);
        button.setOnShowing(_ -> {
            specials.setSelected(show.get().display().withoutSpecials());
            spoilers.setSelected(show.get().display().spoilers());
            mark.setDisable(show.get().pageProperty().get().card().toWatch() <= 0);
            unmark.setDisable(show.get().pageProperty().get().card().marked() == 0);
        });
    }

    private MenuItem item(String key, String icon, Runnable action) {
        var item = new MenuItem(texts.get(key), new FontIcon(icon));
        item.setId(key.substring(key.lastIndexOf('.') + 1) + "-show");
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void copyName() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, show.get().pageProperty().get().card().name()));
    }

    /** Nobody stays at the page of a show that is gone. */
    private void remove() {
        show.acts().remove().thenAccept(done -> {
            if (done) {
                navigator.go(new Place.Library());
            }
        });
    }
}
