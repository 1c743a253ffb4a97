package app.showshelf.ui.common;

import java.util.LinkedHashMap;
import java.util.Map;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** One of a few, side by side; exactly one is chosen as soon as a value is set. Arrow keys move the choice. */
public final class SegmentedChoice<T> extends HBox {
    private final ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value");
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();

    /** A choice of nothing yet. */
    public SegmentedChoice() {
        getStyleClass().add("segmented");
        value.subscribe(this::show);
        group.selectedToggleProperty().subscribe((before, now) -> {
            // A second click on the chosen one would leave none.
            if (now == null && before != null) {
                group.selectToggle(before);
            }
        });
    }

    /** Adds a choice by its word. */
    public void add(T item, String text) {
        add(item, new ToggleButton(text));
    }

    /** Adds a choice by its word, with an icon before it where there is room for both. */
    public void add(T item, String text, Node icon) {
        add(item, new ToggleButton(text, icon));
    }

    /** Adds a choice by its icon; the word is its tooltip and its name for assistive technology. */
    public void add(T item, Node icon, String text) {
        ToggleButton button = new ToggleButton(null, icon);
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        add(item, button);
    }

    private void add(T item, ToggleButton button) {
        button.getStyleClass().setAll("segment");
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setMnemonicParsing(false);
        button.selectedProperty().subscribe(chosen -> {
            if (chosen) {
                value.set(item);
            }
        });
        buttons.put(item, button);
        getChildren().add(button);
        show(value.get());
    }

    /** Shows a choice only while that holds. */
    public void offer(T item, ObservableValue<Boolean> offered) {
        ToggleButton button = buttons.get(item);
        button.visibleProperty().bind(offered);
        button.managedProperty().bind(offered);
    }

    /** What is chosen; null before anything was. */
    public ObjectProperty<T> valueProperty() {
        return value;
    }

    /** What is chosen. */
    public T getValue() {
        return value.get();
    }

    /** Chooses. */
    public void setValue(T item) {
        value.set(item);
    }

    private void show(T item) {
        ToggleButton button = buttons.get(item);
        if (button != null) {
            group.selectToggle(button);
        }
    }
}
