package app.showshelf.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import app.showshelf.settings.Configuration;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.Languages;

/** Settings: the language of the program, each in its own words, and those of names and summaries. */
public final class LanguageTopicController {
    /** Those with many translations at TMDB. */
    private static final List<String> FACTS = List.of("en", "de", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt-BR", "pt-PT", "ru", "sv",
            "tr",
            "zh-CN", "zh-TW");
    private static final String ENGLISH = "en";

    private final Configuration configuration;
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();

    @FXML
    private VBox languages;
    @FXML
    private ComboBox<String> first;
    @FXML
    private ComboBox<String> second;

    LanguageTopicController(Configuration configuration, Texts texts) {
        this.configuration = configuration;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Locale system = Languages.of("", Locale.getDefault());
        add("", texts.get("settings.language.system", Languages.name(Locale.of(system.getLanguage()), texts.locale())));
        Languages.ALL.forEach(language -> add(language.toLanguageTag(), Languages.name(language)));
        List<String> chain = configuration.settings().metadataLanguages();
        fill(first, Stream.concat(Stream.of(""), FACTS.stream()).toList(), chain.isEmpty() ? "" : chain.getFirst());
        fill(second, FACTS, chain.size() < 2 ? ENGLISH : chain.get(1));
    }

    private void add(String tag, String name) {
        RadioButton radio = new RadioButton(name);
        radio.setId("language-" + (tag.isEmpty() ? "system" : tag));
        radio.setToggleGroup(group);
        radio.setSelected(configuration.settings().language().equals(tag));
        radio.setOnAction(_ -> configuration.update(settings -> settings.withLanguage(tag)));
        languages.getChildren().add(radio);
    }

    private void fill(ComboBox<String> choice, List<String> tags, String present) {
        choice.getItems().setAll(tags);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(String tag) {
                return name(tag);
            }

            @Override
            public String fromString(String name) {
                throw new UnsupportedOperationException("Nothing is typed here");
            }
        });
        choice.setValue(present);
        choice.setOnAction(_ -> keep());
    }

    private String name(String tag) {
        return tag == null || tag.isEmpty()
                ? texts.get("settings.facts.program")
                : Languages.name(Locale.forLanguageTag(tag), texts.locale());
    }

    private void keep() {
        List<String> chain = first.getValue().isEmpty() && second.getValue().equals(ENGLISH)
                ? List.of()
                : List.of(first.getValue(), second.getValue());
        configuration.update(settings -> settings.withMetadataLanguages(chain));
    }
}
