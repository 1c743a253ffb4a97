import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The program with its runtime and launcher in one folder, without an installer. */
final class AppImage {
    /** The start cache holds for jars of this time only. An even second, since some archives know no others. */
    private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T12:00:00Z"));

    private AppImage() {}

    static Path make(Workshop shop) throws IOException, InterruptedException {
        Path input = shop.work("input");
        Files.createDirectories(input.resolve("lib"));
        Files.copy(shop.project().resolve("target/app/showshelf.jar"), input.resolve("showshelf.jar"));
        try (Stream<Path> files = Files.list(shop.project().resolve("target/app/lib"))) {
            // JavaFX is in the runtime.
            for (Path jar : files.filter(file -> !file.getFileName().toString().startsWith("javafx-")).toList()) {
                Files.copy(jar, input.resolve("lib").resolve(jar.getFileName()));
            }
        }
        Tool.JPACKAGE.run("--type", "app-image", "--dest", shop.work("image").toString(), shop.arguments("shared/app-image.args"),
                shop.arguments(shop.system().folder + "/app-image.args"));
        Path image;
        try (Stream<Path> made = Files.list(shop.work("image"))) {
            image = made.findFirst().orElseThrow();
        }
        setTimes(image.resolve(shop.system().app));
        return image;
    }


    private static void setTimes(Path app) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.walk(app)) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
        for (Path jar : jars) {
            Files.setLastModifiedTime(jar, TIME);
        }
    }
}
