package app.showshelf.ui.common;

import java.util.List;
import java.util.stream.Stream;

import javafx.application.ColorScheme;
import javafx.scene.Scene;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import app.showshelf.settings.ThemeChoice;

/**
 * Dresses one scene: base theme, our colours over it, our sheets over both. It follows the scene's own colour scheme, which
 * follows the system's unless the user has chosen; both live as long as the scene, so nothing has to be taken off.
 */
public final class ThemeManager {
    private static final List<String> SHEETS = List.of("base.css", "controls.css", "fields.css", "parts.css", "shell.css", "tiles.css");

    private final Scene scene;

    /** Dresses that scene as the system shows, until {@link #choose} says otherwise. */
    public ThemeManager(Scene scene) {
        this.scene = scene;
        scene.getPreferences().colorSchemeProperty().subscribe(this::dress);
    }

    /** Changes the scene at once. */
    public void choose(ThemeChoice choice) {
        scene.getPreferences().setColorScheme(switch (choice) {
            case SYSTEM -> null;
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        });
    }

    /** Both sheets change together: the base themes' component rules differ, not only their colours. */
    private void dress(ColorScheme scheme) {
        boolean dark = scheme == ColorScheme.DARK;
        scene.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheets(dark ? "dark.css" : "light.css"));
    }

    private static List<String> sheets(String colours) {
        return Stream.concat(Stream.of(colours), SHEETS.stream()).map(ThemeManager::address).toList();
    }

    private static String address(String sheet) {
        return ThemeManager.class.getResource(sheet).toExternalForm();
    }
}
