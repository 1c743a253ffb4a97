package app.showshelf.ui.common;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.application.ColorScheme;
import javafx.scene.Scene;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import app.showshelf.settings.Accent;
import app.showshelf.settings.Look;
import app.showshelf.settings.ThemeChoice;

/**
 * Dresses one scene: base theme, our colours over it, the accent over those, our sheets over all, the size of the text last.
 * It follows the scene's own colour scheme, which follows the system's unless the user has chosen; both live as long as the
 * scene, so nothing has to be taken off.
 */
public final class ThemeManager {
    /**
     * The screens' own sheets belong to the scene, too: below a parent with a sheet of its own, every new node looks all of them up
     * anew. So their rules begin with classes that no other screen has.
     */
    private static final List<String> SHEETS = List.of("common/base.css", "common/controls.css", "common/fields.css", "common/parts.css",
            "common/shell.css", "common/tiles.css", "pictures/pictures.css", "shelf/shelf.css", "show/show.css", "show/episodes.css",
            "upnext/upnext.css", "upcoming/upcoming.css", "discover/discover.css", "activity/activity.css", "statistics/statistics.css");
    /** The root's text at 100 %, in px; everything else is in em of it. */
    private static final double TEXT = 14;

    private final Scene scene;
    private Look look = Look.DEFAULT;
    private boolean dressed;

    /** Dresses that scene from the first {@link #choose} on: to dress it takes long, so it is not done twice. */
    public ThemeManager(Scene scene) {
        this.scene = scene;
    }

    /** Changes the scene at once. */
    public void choose(ThemeChoice choice) {
        scene.getPreferences().setColorScheme(switch (choice) {
            case SYSTEM -> null;
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        });
        if (!dressed) {
            dressed = true;
            scene.getPreferences().colorSchemeProperty().subscribe(this::dress);
        }
    }

    /** Changes the accent and the size of the text at once. */
    public void choose(Look other) {
        if (!other.equals(look)) {
            look = other;
            TextScale.property(scene).set(other.textPercent() / 100.0);
            if (dressed) {
                dress(scene.getPreferences().getColorScheme());
            }
        }
    }

    /** Both sheets change together: the base themes' component rules differ, not only their colours. Theirs is read in binary form. */
    private void dress(ColorScheme scheme) {
        boolean dark = scheme == ColorScheme.DARK;
        scene.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheetBSS());
        scene.getStylesheets().setAll(sheets(dark ? "dark" : "light"));
    }

    private List<String> sheets(String colours) {
        List<String> sheets = new ArrayList<>();
        sheets.add(address("common/" + colours + ".css"));
        if (look.accent() != Accent.GLOW) {
            sheets.add(address("common/accents/" + look.accent().key() + "-" + colours + ".css"));
        }
        SHEETS.forEach(sheet -> sheets.add(address(sheet)));
        if (look.textPercent() != Look.LEAST_TEXT) {
            sheets.add(textSize(TEXT * look.textPercent() / 100));
        }
        return sheets;
    }

    /** A sheet of one rule. It counts for menus and tooltips as well, which the root's own style would not. */
    private static String textSize(double pixels) {
        String rule = String.format(Locale.ROOT, ".root { -fx-font-size: %.1fpx; }", pixels);
        return "data:text/css," + URLEncoder.encode(rule, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String address(String sheet) {
        return ThemeManager.class.getResource("/app/showshelf/ui/" + sheet).toExternalForm();
    }
}
