package app.showshelf.ui.settings;

import java.util.Locale;

import javafx.fxml.FXML;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import app.showshelf.settings.Configuration;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.Languages;

/** Settings: the language, each in its own words. */
public final class LanguageTopicController {
    private final Configuration configuration;
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();

    @FXML
    private VBox languages;

    LanguageTopicController(Configuration configuration, Texts texts) {
        this.configuration = configuration;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Locale system = Languages.of("", Locale.getDefault());
        add("", texts.get("settings.language.system", system.getDisplayLanguage(texts.locale())));
        Languages.ALL.forEach(language -> add(language.toLanguageTag(), language.getDisplayLanguage(language)));
    }

    private void add(String tag, String name) {
        RadioButton radio = new RadioButton(name);
        radio.setId("language-" + (tag.isEmpty() ? "system" : tag));
        radio.setToggleGroup(group);
        radio.setSelected(configuration.settings().language().equals(tag));
        radio.setOnAction(_ -> configuration.update(settings -> settings.withLanguage(tag)));
        languages.getChildren().add(radio);
    }
}
