package app.showshelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The cache of ready classes that the packages bring along for a quick start. */
final class StartCache {
    private static final Logger LOG = LoggerFactory.getLogger(StartCache.class);
    /** Set by the packages' launchers: where it is, and the time of the program's files when it was made. */
    private static final String FILE = "showshelf.startCache";
    private static final String TIME = "showshelf.startCache.time";

    private StartCache() {}

    /**
     * Answers a sentence for the log: whether there is one, whether Java uses it, and if not, why. Java uses it only while the
     * program's files have the times that they had when it was made; where a copy has lost them, they are put right for the
     * next start. Blocks.
     */
    static String look(Properties system) {
        String file = system.getProperty(FILE);
        if (file == null) {
            return "No start cache: not started from a package";
        }
        // The packages' runtime has no other archive of classes, so whatever Java shares comes from this one.
        if (system.getProperty("java.vm.info", "").contains("sharing")) {
            return "Start cache used: " + file;
        }
        return "Start cache not used, " + whyNot(Path.of(file), Instant.parse(system.getProperty(TIME))) + ": " + file;
    }

    private static String whyNot(Path file, Instant time) {
        if (!Files.exists(file)) {
            return "since it is not there";
        }
        try {
            List<Path> touched = touched(file.getParent(), time);
            for (Path jar : touched) {
                Files.setLastModifiedTime(jar, FileTime.from(time));
            }
            return touched.isEmpty()
                    ? "since Java or its options are others than when it was made"
                    : "since the program was copied without the times of its files; the next start will use it";
        } catch (IOException e) {
            LOG.debug("The times stay", e);
            return "since the program was copied without the times of its files, which cannot be changed here";
        }
    }

    private static List<Path> touched(Path folder, Instant time) throws IOException {
        List<Path> touched = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                // Java looks at whole seconds.
                if (Files.getLastModifiedTime(jar).toInstant().getEpochSecond() != time.getEpochSecond()) {
                    touched.add(jar);
                }
            }
        }
        return touched;
    }
}
