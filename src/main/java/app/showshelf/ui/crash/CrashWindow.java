package app.showshelf.ui.crash;

import java.util.function.BiConsumer;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;

import app.showshelf.settings.ThemeChoice;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.AppIcon;
import app.showshelf.ui.common.ThemeManager;

/** Says in a window that the program has made a mistake. Nothing is sent. */
public final class CrashWindow implements BiConsumer<CrashReport, Runnable> {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 420;

    private final Supplier<Texts> texts;
    private final Supplier<ThemeChoice> theme;
    private final Runnable quit;

    /**
     * A window in the language and the theme of the moment.
     *
     * @param quit closes the program, where it cannot go on or the user does not want it to
     */
    public CrashWindow(Supplier<Texts> texts, Supplier<ThemeChoice> theme, Runnable quit) {
        this.texts = texts;
        this.theme = theme;
        this.quit = quit;
    }

    @Override
    public void accept(CrashReport report, Runnable seen) {
        Platform.runLater(() -> show(report, seen));
    }

    private void show(CrashReport report, Runnable seen) {
        Texts words = texts.get();
        Stage stage = new Stage();
        Scene scene = new Scene(content(report, words, stage), WIDTH, HEIGHT);
        new ThemeManager(scene).choose(theme.get());
        stage.setScene(scene);
        stage.setTitle(words.get("crash.title"));
        stage.getIcons().setAll(AppIcon.images());
        stage.initModality(Modality.NONE);
        stage.setOnHidden(_ -> {
            seen.run();
            if (!report.canGoOn()) {
                quit.run();
            }
        });
        stage.show();
    }

    private Parent content(CrashReport report, Texts words, Stage stage) {
        Label title = new Label(words.get("crash.title"));
        title.getStyleClass().add("t-dialog");
        Label sentence = new Label(words.get(report.canGoOn() ? "crash.sentence" : "crash.end"));
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        TextArea details = new TextArea(report.details());
        details.setId("crash-details");
        details.setEditable(false);
        details.setAccessibleText(words.get("crash.details"));
        VBox.setVgrow(details, Priority.ALWAYS);
        Label note = new Label(words.get("crash.note"));
        note.getStyleClass().addAll("t-caption", "t-muted");
        note.setWrapText(true);
        VBox content = new VBox(title, sentence, details, note, buttons(report, words, stage));
        content.getStyleClass().addAll("page", "crash");
        return content;
    }

    private HBox buttons(CrashReport report, Texts words, Stage stage) {
        Button copy = button("crash-copy", words.get("crash.copy"), () -> copy(report));
        Button end = button("crash-quit", words.get("crash.quit"), () -> {
            stage.close();
            quit.run();
        });
        HBox buttons = new HBox(copy, end);
        buttons.getStyleClass().add("crash-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        if (report.canGoOn()) {
            Button on = button("crash-go-on", words.get("crash.goOn"), stage::close);
            lead(on);
            buttons.getChildren().add(on);
        } else {
            lead(end);
        }
        return buttons;
    }

    /** What Enter does, and what is done most. */
    private static void lead(Button button) {
        button.setDefaultButton(true);
        button.getStyleClass().add("primary");
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static void copy(CrashReport report) {
        ClipboardContent content = new ClipboardContent();
        content.putString(report.details());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
