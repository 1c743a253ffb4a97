package app.showshelf.ui.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Properties;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import app.showshelf.text.Texts;
import app.showshelf.ui.common.AppIcon;

/** Settings: the version, and whom to thank for the facts. */
public final class AboutTopicController {
    private final Texts texts;
    private final Consumer<URI> browser;

    @FXML
    private StackPane icon;
    @FXML
    private Label version;

    AboutTopicController(Texts texts, Consumer<URI> browser) {
        this.texts = texts;
        this.browser = browser;
    }

    @FXML
    private void initialize() {
        icon.getChildren().add(AppIcon.node(64));
        version.setText(texts.get("settings.about.version", versionName()));
    }

    @FXML
    private void openTmdb() {
        browser.accept(URI.create("https://www.themoviedb.org"));
    }

    @FXML
    private void openTvmaze() {
        browser.accept(URI.create("https://www.tvmaze.com"));
    }

    @FXML
    private void openLicence() {
        browser.accept(URI.create("https://creativecommons.org/licenses/by-sa/4.0/"));
    }

    private static String versionName() {
        try (InputStream in = AboutTopicController.class.getResourceAsStream("/app/showshelf/version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("The version is missing from the program", e);
        }
    }
}
