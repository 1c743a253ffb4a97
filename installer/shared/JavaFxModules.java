import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Makes modules to link from the jars of JavaFX. In the jars, native libraries lie among the classes, and each user's
 * first start would unpack them into the home folder; in a module to link they have a place of their own, and end up beside
 * those of Java itself.
 */
final class JavaFxModules {
    private JavaFxModules() {}

    static void make(Workshop shop) throws IOException, InterruptedException {
        Files.createDirectories(shop.work("javafx"));
        String suffix = "-" + shop.system().javafx() + ".jar";
        List<Path> jars;
        try (Stream<Path> files = Files.list(shop.built("app/lib"))) {
            jars = files.filter(file -> name(file).startsWith("javafx-") && name(file).endsWith(suffix)).toList();
        }
        for (Path jar : jars) {
            make(shop, jar, name(jar).split("-")[1]);
        }
    }

    private static void make(Workshop shop, Path jar, String name) throws IOException, InterruptedException {
        Path classes = Files.createDirectories(shop.work("javafx-parts/" + name + "/classes"));
        Path libraries = Files.createDirectories(shop.work("javafx-parts/" + name + "/lib"));
        try (JarFile content = new JarFile(jar.toFile())) {
            for (JarEntry entry : content.stream().filter(one -> !one.isDirectory()).toList()) {
                Path target = (isNative(entry.getName()) ? libraries : classes).resolve(entry.getName());
                Files.createDirectories(target.getParent());
                try (InputStream in = content.getInputStream(entry)) {
                    Files.copy(in, target);
                }
            }
        }
        Tool.JMOD.run("create", "--class-path", classes.toString(), "--libs", libraries.toString(), "--target-platform",
                shop.system().platform(), shop.work("javafx/javafx." + name + ".jmod").toString());
    }

    private static boolean isNative(String name) {
        return name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
