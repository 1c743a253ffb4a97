package app.showshelf.ui.shelf;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.library.ShelfQuery;
import app.showshelf.text.Texts;

/** Keeps what the library shows as a view: a button, and in its place the field for the name. It is there while there is something to keep. */
final class SaveView extends StackPane {
    private final ShelfViews views;
    private final FilterWords words;
    private final Texts texts;
    private final Button save;

    SaveView(ShelfViews views, Texts texts) {
        this.views = views;
        this.words = new FilterWords(texts);
        this.texts = texts;
        getStyleClass().add("save-view");
        setMinWidth(USE_PREF_SIZE);
        save = new Button(texts.get("shelf.views.save"), new FontIcon("fltral-bookmark-16"));
        save.setId("save-view");
        save.setMinWidth(USE_PREF_SIZE);
        save.getStyleClass().addAll("text-button", "small-button", "accent-button");
        save.setOnAction(_ -> ask());
        getChildren().setAll(save);
        views.queryProperty().when(sceneProperty().map(scene -> scene != null).orElse(false)).subscribe(_ -> offer());
        views.viewsProperty().when(sceneProperty().map(scene -> scene != null).orElse(false)).subscribe(_ -> offer());
    }

    private void offer() {
        ShelfQuery query = views.queryProperty().get();
        boolean plain = query.text().isBlank() && query.filters().isEmpty();
        setVisible(!plain && views.current().isEmpty());
    }

    private void ask() {
        ShelfQuery query = views.queryProperty().get();
        var field = new ViewName(texts.get("shelf.views.name"), words.suggestion(query.text(), query.filters()), views::save, () -> {
            getChildren().setAll(save);
            offer();
        });
        getChildren().setAll(field);
        field.begin();
    }
}
