package app.showshelf.ui.common;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;

import atlantafx.base.controls.ToggleSwitch;

/** A switch that tells assistive technology what it is, and whether it is on. */
public final class Switch extends ToggleSwitch {
    /** A switch that is off. */
    public Switch() {
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        selectedProperty().subscribe((_, _) -> notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED ? isSelected() : super.queryAccessibleAttribute(attribute, parameters);
    }
}
