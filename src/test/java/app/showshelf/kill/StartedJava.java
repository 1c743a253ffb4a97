package app.showshelf.kill;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * How a program in a process of its own is started.
 *
 * @param classPath as this process has it, or of archives alone
 * @param options of the virtual machine
 */
record StartedJava(String classPath, List<String> options) {
    private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m");

    /** With nothing prepared. */
    static StartedJava plain() {
        return new StartedJava(System.getProperty("java.class.path"), OPTIONS);
    }

    /** With the classes in archives, as a start cache wants them; they lie in that folder. */
    static StartedJava archived(Path folder) throws IOException {
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            entries.add(Files.isDirectory(Path.of(entry)) ? archive(Path.of(entry), folder.resolve(entries.size() + ".jar")) : entry);
        }
        return new StartedJava(String.join(File.pathSeparator, entries), OPTIONS);
    }

    /** With a window that nobody sees. */
    StartedJava headless() {
        return with("-Dglass.platform=Headless").with("-Dprism.order=sw").with("--enable-native-access=ALL-UNNAMED");
    }

    /** Writes that cache when it ends by itself. */
    StartedJava writing(Path cache) {
        return with("-XX:AOTCacheOutput=" + cache);
    }

    /** Starts from that cache, in less than half of the time. */
    StartedJava from(Path cache) {
        return with("-XX:AOTCache=" + cache).with("-Xlog:aot*=off").with("-Xlog:aot+codecache*=off");
    }

    private StartedJava with(String option) {
        return new StartedJava(classPath, Stream.concat(options.stream(), Stream.of(option)).toList());
    }

    List<String> command(Class<?> main) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        return command;
    }

    private static String archive(Path classes, Path to) throws IOException {
        try (OutputStream file = Files.newOutputStream(to);
                JarOutputStream jar = new JarOutputStream(file);
                Stream<Path> files = Files.walk(classes)) {
            // With entries for the folders: migrations are looked for in one.
            for (Path one : files.filter(one -> !one.equals(classes)).toList()) {
                String name = classes.relativize(one).toString().replace(File.separatorChar, '/');
                jar.putNextEntry(new JarEntry(Files.isDirectory(one) ? name + "/" : name));
                if (Files.isRegularFile(one)) {
                    Files.copy(one, jar);
                }
            }
        }
        return to.toString();
    }
}
