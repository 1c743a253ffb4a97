import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folders of one run, and the files with arguments filled in for it. */
record Workshop(Path project, String version, SystemKind system) {
    /** Of all jars: the start cache holds for jars of this time only. An even second, since some archives know no others. */
    static final Instant TIME = Instant.parse("2026-01-01T12:00:00Z");

    /** With an empty folder for the results. */
    static Workshop prepare(Path project, String version, SystemKind system) throws IOException {
        Workshop shop = new Workshop(project, version, system);
        delete(shop.out());
        Files.createDirectories(shop.work(""));
        return shop;
    }

    private Path out() {
        return project.resolve("target/installer");
    }

    Path work(String name) {
        return out().resolve("work").resolve(name);
    }

    Path result(String name) {
        return out().resolve(name);
    }

    /** Of what is handed out, without an ending. */
    String name() {
        return "showshelf-" + version + "-" + system.platform();
    }

    /** What Maven has made. */
    Path built(String name) {
        return project.resolve("target").resolve(name);
    }

    Path installer(String name) {
        return project.resolve("installer").resolve(name);
    }

    /** A file with arguments below "installer", as tools take it: filled in, with an @ before it. */
    String arguments(String name) throws IOException {
        Path filled = fill(name, work(name.replace('/', '-')));
        return "@" + filled;
    }

    /** Writes a file below "installer" with this run's values in place of their names. */
    Path fill(String name, Path target) throws IOException {
        String text = Files.readString(installer(name))
                .replace("${version}", appVersion())
                .replace("${time}", TIME.toString())
                .replace("${work}", forward(work("")))
                .replace("${icons}", forward(project.resolve("icons")))
                .replace("${installer}", forward(installer("")))
                .replace("${project}", forward(project));
        Files.createDirectories(target.getParent());
        return Files.writeString(target, text);
    }

    /** For jpackage, which takes no version for macOS that begins with 0. */
    private String appVersion() {
        return system == SystemKind.MACOS && version.startsWith("0.") ? "1.0.0" : version;
    }

    /** In files of arguments a backslash would need another. */
    private static String forward(Path path) {
        return path.toString().replace('\\', '/').replaceAll("/$", "");
    }

    /** What there is to hand out, with sizes in bytes. */
    SequencedMap<Path, Long> results() throws IOException {
        SequencedMap<Path, Long> results = new TreeMap<>();
        try (Stream<Path> files = Files.list(out())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                results.put(file, Files.size(file));
            }
        }
        return results;
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (Stream<Path> files = Files.walk(folder)) {
                all = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }
}
