package app.showshelf.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of the program this is, for people. */
public final class VersionName {
    private VersionName() {}

    /** As the build wrote it down. */
    public static String read() {
        try (InputStream in = VersionName.class.getResourceAsStream("/app/showshelf/version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("The version is missing from the program", e);
        }
    }
}
