package app.showshelf.ui.settings;

import java.util.function.IntConsumer;

import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;

import atlantafx.base.controls.ProgressSliderSkin;

import app.showshelf.settings.Limits;
import app.showshelf.text.Texts;

/** Lowers how many requests a provider is sent. It tells what was chosen once the thumb is let go. */
public final class LimitSlider extends HBox {
    private final Slider slider = new Slider();
    private final Label number = new Label();
    private IntConsumer onChosen = _ -> {};
    private boolean showing;

    /** A slider without bounds yet, for FXML. */
    public LimitSlider() {
        getStyleClass().add("limit-slider");
        number.getStyleClass().addAll("t-bold", "number");
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setMin(1);
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        number.textProperty().bind(slider.valueProperty().map(value -> String.valueOf(Math.round(value.doubleValue()))));
        slider.valueProperty().subscribe(this::moved);
        slider.valueChangingProperty().subscribe(this::moved);
        getChildren().addAll(slider, number);
    }

    /** From 1 to that many requests, named by that text. */
    void use(int most, Texts texts, String key) {
        slider.setMax(most);
        slider.setAccessibleText(texts.get(key));
    }

    /** Stands at what the user wants; 0 is as many as allowed. */
    void show(int wanted) {
        showing = true;
        slider.setValue(Limits.under((int) slider.getMax(), wanted));
        showing = false;
    }

    void onChosen(IntConsumer action) {
        onChosen = action;
    }

    /** The far end is no wish: it stays open when a provider allows more one day. */
    private void moved() {
        if (!showing && !slider.isValueChanging()) {
            int chosen = (int) Math.round(slider.getValue());
            onChosen.accept(chosen == (int) slider.getMax() ? 0 : chosen);
        }
    }
}
