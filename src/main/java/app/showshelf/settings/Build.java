package app.showshelf.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.Properties;

/**
 * What the build has written down of itself.
 *
 * @param version for people
 * @param releases where the program's releases are listed; empty where there is no such place
 */
public record Build(String version, Optional<URI> releases) {
    /** Of this program. */
    public static Build read() {
        try (InputStream in = Build.class.getResourceAsStream("/app/showshelf/version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return new Build(properties.getProperty("version"),
                    Optional.of(properties.getProperty("releases", "").strip()).filter(place -> place.startsWith("http")).map(URI::create));
        } catch (IOException e) {
            throw new UncheckedIOException("The version is missing from the program", e);
        }
    }
}
