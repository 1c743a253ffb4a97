package app.showshelf.settings;

import java.util.Locale;

/** The one colour that means "you can act here". */
public enum Accent {
    GLOW, LAGOON, FERN, MARIGOLD, CORAL, ROSE;

    /** As style sheets and texts write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
