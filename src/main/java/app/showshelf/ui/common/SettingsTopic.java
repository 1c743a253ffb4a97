package app.showshelf.ui.common;

import java.util.Locale;

/** The pages of the settings, in their order. */
public enum SettingsTopic {
    SYNC, PROVIDERS, APPEARANCE, LANGUAGE, NOTICES, STORAGE, BACKUPS, DATA, ABOUT;

    /** The key of its name in the texts. */
    public String textKey() {
        return "settings." + name().toLowerCase(Locale.ROOT);
    }
}
