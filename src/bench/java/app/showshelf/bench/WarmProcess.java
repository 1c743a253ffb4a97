package app.showshelf.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A process that begins as the packaged program does: with Java's cache of loaded classes and of what methods have been seen to
 * do. It is recorded as the packages record theirs, from a walk through all screens with the sample catalogue, and not from what
 * is measured. It is kept until a class changes.
 */
final class WarmProcess {
    private static final List<String> OPTIONS = ManagementFactory.getRuntimeMXBean().getInputArguments();
    private static final List<String> QUIET = List.of("-Xlog:aot*=off", "-Xlog:cds*=off");

    private final Path folder;
    private final Path cache;
    private final String classPath;

    private WarmProcess(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.cache = folder.resolve("start.aot");
        this.classPath = classPath();
    }

    /** Runs that class in such a process, which speaks in this one's place. */
    static void run(Path folder, Class<?> main, String... arguments) throws IOException, InterruptedException {
        WarmProcess process = new WarmProcess(folder);
        if (!Files.exists(process.cache)) {
            process.record();
        }
        process.java(ProcessBuilder.Redirect.INHERIT, List.of("-XX:AOTCache=" + process.cache), main.getName(), arguments);
    }

    private void record() throws IOException, InterruptedException {
        Path seen = folder.resolve("start.aotconf");
        ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(folder.resolve("record.log").toFile());
        java(log, List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + seen, "-Dshowshelf.tour=window"), "app.showshelf.Main", "--tour",
                folder.resolve("tour").toString());
        java(log, List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + seen, "-XX:AOTCache=" + cache), "app.showshelf.Main");
        Files.delete(seen);
    }

    private void java(ProcessBuilder.Redirect output, List<String> more, String main, String... arguments)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        line.addAll(OPTIONS);
        line.addAll(QUIET);
        line.addAll(more);
        line.addAll(List.of("-cp", classPath, main));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectOutput(output).redirectErrorStream(true);
        builder.environment().put("SHOWSHELF_HOME", folder.resolve("home").toString());
        int end = builder.start().waitFor();
        if (end != 0) {
            throw new IOException("Ended with " + end + ": " + line);
        }
    }

    /** Java caches classes of archives only. */
    private String classPath() throws IOException {
        List<String> parts = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
            parts.add(Files.isDirectory(Path.of(part)) ? archive(Path.of(part), parts.size()).toString() : part);
        }
        return String.join(System.getProperty("path.separator"), parts);
    }

    private Path archive(Path classes, int place) throws IOException {
        Path archive = folder.resolve("classes" + place + ".jar");
        if (!Files.exists(archive) || changed(classes).compareTo(Files.getLastModifiedTime(archive)) > 0) {
            Files.deleteIfExists(cache);
            ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "-c", "-f", archive.toString(), "-C",
                    classes.toString(),
                    ".");
        }
        return archive;
    }

    private static FileTime changed(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(WarmProcess::time).collect(Collectors.maxBy(Comparator.naturalOrder())).orElseThrow();
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
