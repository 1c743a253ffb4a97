package app.showshelf.ui.settings;

import java.util.Map;
import java.util.function.UnaryOperator;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import atlantafx.base.controls.ToggleSwitch;

import app.showshelf.settings.Accent;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.EpisodeDisplay;
import app.showshelf.settings.ThemeChoice;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.SegmentedChoice;

/** Settings: light, dark, or as the system; the accent; the size of the text. */
public final class AppearanceTopicController {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int[] SIZES = {100, 125, 150, 175, 200};

    private final Configuration configuration;
    private final Texts texts;

    @FXML
    private RadioButton light;
    @FXML
    private RadioButton dark;
    @FXML
    private RadioButton system;
    @FXML
    private FlowPane accents;
    @FXML
    private SegmentedChoice<Integer> textSize;
    @FXML
    private ToggleSwitch spoilers;
    @FXML
    private ToggleSwitch specials;

    AppearanceTopicController(Configuration configuration, Texts texts) {
        this.configuration = configuration;
        this.texts = texts;
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
        addAccents();
        addSizes();
        addEpisodes();
    }

    private void choose(ThemeChoice theme, boolean chosen) {
        if (chosen) {
            configuration.update(settings -> settings.withTheme(theme));
        }
    }

    private void addAccents() {
        ToggleGroup group = new ToggleGroup();
        for (Accent accent : Accent.values()) {
            Region swatch = new Region();
            swatch.getStyleClass().addAll("swatch", accent.key());
            RadioButton radio = new RadioButton(texts.get("settings.accent." + accent.key()));
            radio.setId("accent-" + accent.key());
            radio.setGraphic(swatch);
            radio.setToggleGroup(group);
            radio.setSelected(configuration.settings().look().accent() == accent);
            radio.selectedProperty().subscribe((_, chosen) -> choose(accent, chosen));
            accents.getChildren().add(radio);
        }
    }

    private void choose(Accent accent, boolean chosen) {
        if (chosen) {
            configuration.update(settings -> settings.withLook(settings.look().withAccent(accent)));
        }
    }

    private void addSizes() {
        for (int size : SIZES) {
            textSize.add(size, texts.get("settings.textSize.percent", size));
        }
        // The nearest, since a file can say something between.
        int present = configuration.settings().look().textPercent();
        textSize.setValue(SIZES[Math.clamp(Math.round((present - SIZES[0]) / 25.0), 0, SIZES.length - 1)]);
        textSize.valueProperty()
                .subscribe((_, size) -> configuration.update(settings -> settings.withLook(settings.look().withTextPercent(size))));
    }

    private void addEpisodes() {
        EpisodeDisplay present = configuration.settings().episodes();
        spoilers.setSelected(!present.spoilers());
        specials.setSelected(!present.withoutSpecials());
        spoilers.selectedProperty().subscribe((_, hidden) -> change(episodes -> episodes.withSpoilers(!hidden)));
        specials.selectedProperty().subscribe((_, listed) -> change(episodes -> episodes.withoutSpecials(!listed)));
    }

    private void change(UnaryOperator<EpisodeDisplay> how) {
        configuration.update(settings -> settings.withEpisodes(how.apply(settings.episodes())));
    }
}
