package app.showshelf.ui.live;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

import app.showshelf.ui.common.TextScale;

/** How much room a part of a page has, for what gives way where there is little. Text at 200 % counts as half the width. */
public final class Room {
    private Room() {}

    /** The width of that region in px of text at 100 %. */
    public static ObservableValue<Double> wide(Region region) {
        return TextScale.of(region).flatMap(scale -> region.widthProperty().map(width -> width.doubleValue() / scale));
    }

    /** The same for its height. */
    public static ObservableValue<Double> high(Region region) {
        return TextScale.of(region).flatMap(scale -> region.heightProperty().map(height -> height.doubleValue() / scale));
    }
}
