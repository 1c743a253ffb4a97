package app.showshelf.ui.settings;

import java.net.URI;
import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import app.showshelf.text.Texts;
import app.showshelf.ui.common.ShelfLine;

/** Settings: the backups, and the way back to one of them. */
public final class BackupsTopicController {

    private final BackupsTopicModel model;
    private final Texts texts;
    private final Consumer<URI> opener;
    private final BackupChoice choice;

    @FXML
    private Label said;
    @FXML
    private ShelfLine line;
    @FXML
    private Button cancel;
    @FXML
    private Pane work;
    @FXML
    private Pane question;
    @FXML
    private Label asked;
    @FXML
    private Button confirm;
    @FXML
    private VBox list;
    @FXML
    private Label none;
    @FXML
    private VBox page;
    @FXML
    private SettingRow place;

    BackupsTopicController(BackupsTopicModel model, Texts texts, Consumer<URI> opener, BackupChoice choice) {
        this.model = model;
        this.texts = texts;
        this.opener = opener;
        this.choice = choice;
    }

    @FXML
    private void initialize() {
        said.textProperty().bind(model.saidProperty());
        show(work, model.saidProperty().isNotEmpty());
        show(line, model.busyProperty());
        show(cancel, model.busyProperty());
        show(question, model.askedProperty().isNotNull());
        asked.textProperty().bind(model.askedProperty().map(row -> texts.get("settings.backups.question.one", row.when())));
        model.askedProperty().subscribe(row -> {
            if (row != null) {
                confirm.requestFocus();
            }
        });
        line.setAccessibleText(texts.get("settings.backups.progress"));
        new WorkLine(line, model::share).follow(model.busyProperty());
        place.setHelp(model.folder().toString());
        model.rows().addListener((ListChangeListener<BackupRow>) _ -> list());
        model.look();
    }

    private static void show(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private void list() {
        list.getChildren().setAll(model.rows().stream().map(this::row).toList());
        none.setVisible(model.rows().isEmpty());
        none.setManaged(model.rows().isEmpty());
    }

    private SettingRow row(BackupRow backup) {
        Button restore = new Button(texts.get("settings.backups.restore"));
        restore.setAccessibleText(texts.get("settings.backups.restore.one", backup.when()));
        restore.setMinWidth(Button.USE_PREF_SIZE);
        restore.disableProperty().bind(model.busyProperty());
        restore.setOnAction(_ -> model.ask(backup));
        SettingRow row = new SettingRow();
        row.setWhat(backup.when());
        row.setHelp(backup.what());
        row.getChildren().add(restore);
        return row;
    }

    @FXML
    private void make() {
        model.make();
    }

    @FXML
    private void restore() {
        model.restore();
    }

    @FXML
    private void cancel() {
        model.cancel();
    }

    @FXML
    private void choose() {
        choice.ask(page.getScene().getWindow()).ifPresent(model::ask);
    }

    @FXML
    private void openFolder() {
        opener.accept(model.folder().toUri());
    }
}
