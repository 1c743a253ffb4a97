package app.showshelf.ui.settings;

import java.net.URI;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import app.showshelf.text.Texts;
import app.showshelf.ui.common.SegmentedChoice;
import app.showshelf.ui.common.ShelfLine;

/** Settings: room for pictures, and where the library lies. */
public final class StorageTopicController {
    private final StorageTopicModel model;
    private final Texts texts;
    private final Consumer<URI> opener;

    @FXML
    private SegmentedChoice<Integer> room;
    @FXML
    private Label used;
    @FXML
    private ShelfLine line;
    @FXML
    private Button clear;
    @FXML
    private SettingRow place;

    StorageTopicController(StorageTopicModel model, Texts texts, Consumer<URI> opener) {
        this.model = model;
        this.texts = texts;
        this.opener = opener;
    }

    @FXML
    private void initialize() {
        model.rooms().forEach(megabytes -> room.add(megabytes, model.size(megabytes)));
        room.setValue(model.room());
        room.valueProperty().subscribe((_, megabytes) -> model.choose(megabytes));
        used.textProperty().bind(model.usedProperty());
        line.progressProperty().bind(model.shareProperty());
        line.setAccessibleText(texts.get("settings.storage.pictures"));
        clear.disableProperty().bind(model.clearableProperty().map(can -> !can));
        place.setHelp(model.place());
        model.count();
    }

    @FXML
    private void clearPictures() {
        model.clear();
    }

    @FXML
    private void openFolder() {
        opener.accept(model.folder().toUri());
    }
}
