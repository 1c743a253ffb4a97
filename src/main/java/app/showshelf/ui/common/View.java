package app.showshelf.ui.common;

import javafx.scene.Parent;

/** A loaded view: what it shows and who controls it. */
public record View<C>(Parent root, C controller) {}
