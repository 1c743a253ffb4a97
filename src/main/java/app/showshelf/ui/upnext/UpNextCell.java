package app.showshelf.ui.upnext;

import java.util.function.Consumer;

import javafx.scene.control.ListCell;

import app.showshelf.library.UpNext;

/** A place in the list: the first is large. Each of its two forms is built when it is needed first. */
final class UpNextCell extends ListCell<UpNext> {
    private final UpNextViewModel model;
    private final UpNextScreen screen;
    private final Consumer<UpNext> open;
    private HeroCard hero;
    private NextRow row;

    UpNextCell(UpNextViewModel model, UpNextScreen screen, Consumer<UpNext> open) {
        this.model = model;
        this.screen = screen;
        this.open = open;
        getStyleClass().add("upnext-cell");
        // The list is as wide as the page, however long a name is.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(UpNext item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        UpNextLine line = model.line(item);
        if (getIndex() == 0) {
            hero = hero == null ? new HeroCard(screen, model, open) : hero;
            hero.fill(item, line);
            setGraphic(hero);
        } else {
            row = row == null ? new NextRow(screen, model, open) : row;
            row.fill(item, line);
            setGraphic(row);
        }
        setAccessibleText(line.spoken());
    }
}
