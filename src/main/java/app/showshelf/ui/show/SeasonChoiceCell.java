package app.showshelf.ui.show;

import java.util.function.Function;

import javafx.scene.control.ListCell;

/** A season in the choice that stands in for the list in a narrow window. */
final class SeasonChoiceCell extends ListCell<SeasonItem> {
    private final Function<SeasonItem, String> words;

    SeasonChoiceCell(Function<SeasonItem, String> words) {
        this.words = words;
    }

    @Override
    protected void updateItem(SeasonItem item, boolean empty) {
        super.updateItem(item, empty);
        boolean none = empty || item == null;
        setText(none ? null : words.apply(item));
        setAccessibleText(none ? null : String.join(", ", item.name(), item.count(), item.text()));
    }
}
