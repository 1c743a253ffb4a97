package app.showshelf.ui.settings;

import javafx.fxml.FXML;

import atlantafx.base.controls.ToggleSwitch;

import app.showshelf.settings.Configuration;

/** Settings: whether the window tells of new episodes. */
public final class NoticesTopicController {
    private final Configuration configuration;

    @FXML
    private ToggleSwitch news;

    NoticesTopicController(Configuration configuration) {
        this.configuration = configuration;
    }

    @FXML
    private void initialize() {
        news.setSelected(!configuration.settings().silent());
        news.selectedProperty().subscribe((_, told) -> configuration.update(settings -> settings.withSilent(!told)));
    }
}
