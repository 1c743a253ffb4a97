package app.showshelf.ui.shelf;

import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.library.ShelfFilter;
import app.showshelf.text.Texts;

/** The chips of the filters that hold; each takes itself away. Then what adds one, and what takes all away. */
final class FilterBar extends HBox {
    private final ShelfViewModel model;
    private final Texts texts;
    private final FilterWords words;
    private final FlowPane chips = new FlowPane();
    private final Button add;
    private final Button clear;
    private final FilterPicker picker;

    FilterBar(ShelfViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new FilterWords(texts);
        getStyleClass().add("filter-bar");
        add = button("add-filter", "shelf.filter.add", "chip", "outline");
        add.setGraphic(new FontIcon("fltral-add-12"));
        add.setTooltip(new Tooltip(texts.get("shelf.filter.add.key")));
        clear = button("clear-filters", "shelf.filter.clear", "text-button", "small-button");
        clear.setOnAction(_ -> clear());
        picker = new FilterPicker(add, texts, text -> words.matching(model.facets(), model.filtersProperty().get(), text), model::add);
        add.setOnAction(_ -> picker.open());
        chips.getStyleClass().add("chips");
        chips.setAccessibleText(texts.get("shelf.filter.spoken"));
        // As wide as there is room: the chips wrap where the bar ends.
        chips.setPrefWrapLength(Short.MAX_VALUE);
        setHgrow(chips, Priority.ALWAYS);
        getChildren().add(chips);
        model.filtersProperty().subscribe(this::show);
    }

    /** Offers the filters that there are. */
    void pick() {
        picker.open();
    }

    private void show(List<ShelfFilter> filters) {
        chips.getChildren().setAll(filters.stream().map(this::chip).toList());
        chips.getChildren().add(add);
        if (!filters.isEmpty()) {
            chips.getChildren().add(clear);
        }
    }

    private Button chip(ShelfFilter filter) {
        var chip = new Button(words.name(filter), new FontIcon("fltral-dismiss-12"));
        chip.getStyleClass().addAll("chip", "set");
        chip.setMnemonicParsing(false);
        chip.setAccessibleText(texts.get("shelf.filter.remove", words.kind(filter), words.name(filter)));
        chip.setTooltip(new Tooltip(chip.getAccessibleText()));
        chip.setOnAction(_ -> remove(filter));
        return chip;
    }

    /** The focus stays in the row. */
    private void remove(ShelfFilter filter) {
        model.remove(filter);
        add.requestFocus();
    }

    private void clear() {
        model.clear();
        add.requestFocus();
    }

    private Button button(String id, String key, String... styles) {
        var button = new Button(texts.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().addAll(styles);
        return button;
    }
}
