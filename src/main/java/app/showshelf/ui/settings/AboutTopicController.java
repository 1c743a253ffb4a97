package app.showshelf.ui.settings;

import java.net.URI;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import app.showshelf.metadata.releases.VersionNumber;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Updates;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.AppIcon;
import app.showshelf.ui.common.Switch;
import app.showshelf.ui.common.VersionName;

/** Settings: the version, and whom to thank for the facts. */
public final class AboutTopicController {
    private final Configuration configuration;
    private final Texts texts;
    private final Consumer<URI> browser;

    @FXML
    private StackPane icon;
    @FXML
    private Label version;
    @FXML
    private Hyperlink newer;
    @FXML
    private SettingRow looks;
    @FXML
    private Switch updates;

    AboutTopicController(Configuration configuration, Texts texts, Consumer<URI> browser) {
        this.configuration = configuration;
        this.texts = texts;
        this.browser = browser;
    }

    @FXML
    private void initialize() {
        icon.getChildren().add(AppIcon.node(64));
        version.setText(texts.get("settings.about.version", VersionName.read()));
        Updates present = configuration.settings().updates();
        newer.setText(texts.get("update.newer", present.seen()));
        newer.setVisible(VersionNumber.isLater(present.seen(), VersionName.read()));
        newer.setManaged(newer.isVisible());
        looks.setHelp(configuration.releasesUrl().map(feed -> texts.get("update.help", feed)).orElseGet(() -> texts.get("update.none")));
        updates.setDisable(configuration.releasesUrl().isEmpty());
        updates.setSelected(present.wanted() && !updates.isDisable());
        updates.selectedProperty().subscribe((_, wanted) -> configuration
                .update(settings -> settings.withUpdates(settings.updates().withWanted(wanted))));
    }

    @FXML
    private void openNewer() {
        browser.accept(URI.create(configuration.settings().updates().page()));
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
