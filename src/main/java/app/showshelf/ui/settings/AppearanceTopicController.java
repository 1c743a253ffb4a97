package app.showshelf.ui.settings;

import java.util.Map;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.MouseEvent;

import app.showshelf.settings.Configuration;
import app.showshelf.settings.ThemeChoice;

/** Settings: light, dark, or as the system. */
public final class AppearanceTopicController {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Configuration configuration;

    @FXML
    private RadioButton light;
    @FXML
    private RadioButton dark;
    @FXML
    private RadioButton system;

    AppearanceTopicController(Configuration configuration) {
        this.configuration = configuration;
    }

    @FXML
    private void initialize() {
        ToggleGroup group = new ToggleGroup();
        Map.of(ThemeChoice.LIGHT, light, ThemeChoice.DARK, dark, ThemeChoice.SYSTEM, system).forEach((theme, radio) -> {
            radio.setToggleGroup(group);
            radio.selectedProperty().subscribe(chosen -> radio.getParent().pseudoClassStateChanged(CHOSEN, chosen));
            radio.setSelected(configuration.settings().theme() == theme);
            radio.selectedProperty().subscribe((_, chosen) -> choose(theme, chosen));
            radio.getParent().addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> radio.setSelected(true));
        });
    }

    private void choose(ThemeChoice theme, boolean chosen) {
        if (chosen) {
            configuration.update(settings -> settings.withTheme(theme));
        }
    }
}
