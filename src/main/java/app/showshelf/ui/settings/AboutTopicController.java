package app.showshelf.ui.settings;

import java.net.URI;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import app.showshelf.text.Texts;
import app.showshelf.ui.common.AppIcon;
import app.showshelf.ui.common.VersionName;

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
        version.setText(texts.get("settings.about.version", VersionName.read()));
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
}
