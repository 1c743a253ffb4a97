package app.showshelf.ui.common;

import app.showshelf.settings.Build;

/** Which version of the program this is, for people. */
public final class VersionName {
    private VersionName() {}

    /** As the build wrote it down. */
    public static String read() {
        return Build.read().version();
    }
}
