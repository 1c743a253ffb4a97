package app.showshelf;

import java.util.Optional;
import java.util.Properties;

/** The cache of ready classes that the packages bring along for a quick start. */
final class StartCache {
    /** Set by the packages' launchers. */
    private static final String FILE = "showshelf.startCache";

    private StartCache() {}

    /** A sentence for the log: whether there is one, and whether Java uses it. */
    static String sentence(Properties system) {
        // The packages' runtime has no other archive of classes, so whatever Java shares comes from this one.
        boolean used = system.getProperty("java.vm.info", "").contains("sharing");
        return Optional.ofNullable(system.getProperty(FILE))
                .map(file -> (used ? "Start cache used: " : "Start cache not used: ") + file)
                .orElse("No start cache: not started from a package");
    }
}
