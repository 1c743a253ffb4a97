package app.showshelf.ui.shelf;

import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.library.ShelfQuery;
import app.showshelf.settings.ShelfSettings.TileSize;
import app.showshelf.text.Texts;

/** The orders, their direction, and how large posters are. */
final class SortMenu extends MenuButton {
    private final ShelfViewModel model;
    private final Texts texts;
    private final FontIcon arrow = new FontIcon("fltral-arrow-up-20");

    SortMenu(ShelfViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("shelf-sort");
        getStyleClass().add("sort");
        setMnemonicParsing(false);
        setGraphic(arrow);
        setMinWidth(USE_PREF_SIZE);
        var orders = new ToggleGroup();
        for (ShelfQuery.Sort order : ShelfQuery.Sort.values()) {
            choice(orders, "shelf.sort." + order.name(), model.sortProperty(), order, () -> model.sortBy(order));
        }
        getItems().add(new SeparatorMenuItem());
        var directions = new ToggleGroup();
        choice(directions, "shelf.sort.ascending", model.descendingProperty(), false, () -> model.descendingProperty().set(false));
        choice(directions, "shelf.sort.descending", model.descendingProperty(), true, () -> model.descendingProperty().set(true));
        getItems().add(new SeparatorMenuItem());
        var sizes = new ToggleGroup();
        for (TileSize size : TileSize.values()) {
            choice(sizes, "shelf.tiles." + size.name(), model.choices().tilesProperty(), size,
                    () -> model.choices().tilesProperty().set(size));
        }
        model.sortProperty().subscribe(_ -> showOrder());
        model.descendingProperty().subscribe(_ -> showOrder());
    }

    private <T> void choice(ToggleGroup group, String key, ReadOnlyProperty<T> value, T of, Runnable action) {
        var item = new RadioMenuItem(texts.get(key));
        item.setId(key.replace('.', '-'));
        item.setToggleGroup(group);
        item.setOnAction(_ -> action.run());
        value.subscribe(now -> item.setSelected(of.equals(now)));
        getItems().add(item);
    }

    private void showOrder() {
        boolean down = model.descendingProperty().get();
        String name = texts.get("shelf.sort." + model.sortProperty().get().name());
        setText(name);
        arrow.setIconLiteral(down ? "fltral-arrow-down-20" : "fltral-arrow-up-20");
        setAccessibleText(texts.get("shelf.sort.spoken", name, texts.get(down ? "shelf.sort.descending" : "shelf.sort.ascending")));
    }
}
