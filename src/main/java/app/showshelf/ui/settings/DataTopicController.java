package app.showshelf.ui.settings;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import app.showshelf.cli.doctor.Report;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.ShelfLine;

/** Settings: the library as a file to take away, and the check-up. */
public final class DataTopicController {
    private static final int MOST_LINES = 14;

    private final DataTopicModel model;
    private final Texts texts;
    private final LibraryFileChoice choice;

    @FXML
    private VBox page;
    @FXML
    private Pane question;
    @FXML
    private Label plan;
    @FXML
    private Button confirm;
    @FXML
    private Pane work;
    @FXML
    private Label said;
    @FXML
    private ShelfLine line;
    @FXML
    private Button cancel;
    @FXML
    private Pane findings;
    @FXML
    private TextArea report;
    @FXML
    private Button repair;

    DataTopicController(DataTopicModel model, Texts texts, LibraryFileChoice choice) {
        this.model = model;
        this.texts = texts;
        this.choice = choice;
    }

    @FXML
    private void initialize() {
        said.textProperty().bind(model.saidProperty());
        plan.textProperty().bind(model.planProperty());
        show(work, model.saidProperty().isNotEmpty());
        show(line, model.busyProperty());
        show(cancel, model.busyProperty());
        show(question, model.planProperty().isNotEmpty());
        show(findings, model.reportProperty().isNotNull());
        show(repair, model.reportProperty().map(found -> found.wrong() > 0).orElse(false));
        model.planProperty().subscribe(words -> {
            if (!words.isEmpty()) {
                confirm.requestFocus();
            }
        });
        line.setAccessibleText(texts.get("settings.data.progress"));
        new WorkLine(line, model::share).follow(model.busyProperty());
        model.reportProperty().subscribe(this::tell);
    }

    private void tell(Report found) {
        if (found != null) {
            report.setText(found.text(texts));
            report.setPrefRowCount((int) Math.min(MOST_LINES, report.getText().lines().count() + 1));
        }
    }

    private static void show(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    @FXML
    private void exportLibrary() {
        choice.save(page.getScene().getWindow()).ifPresent(model::export);
    }

    @FXML
    private void chooseImport() {
        choice.open(page.getScene().getWindow()).ifPresent(model::ask);
    }

    @FXML
    private void bring() {
        model.bring();
    }

    @FXML
    private void cancel() {
        model.cancel();
    }

    @FXML
    private void examine() {
        model.examine(false);
    }

    @FXML
    private void repair() {
        model.examine(true);
    }

    @FXML
    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(report.getText());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
