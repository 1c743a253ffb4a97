package app.showshelf;

import java.util.Map;

/** What the program is drawn on. */
final class Screens {
    private Screens() {}

    /** Whether there is one. On Windows and macOS there always is. */
    static boolean there(Map<String, String> environment) {
        boolean other = !System.getProperty("os.name").startsWith("Linux");
        return other || System.getProperty("glass.platform") != null || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    /** Posters are drawn by Java2D, which must not look for a screen of its own; text over them is smoothed in grey. */
    static void drawSmoothly() {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("prism.lcdtext", "false");
    }
}
