import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/** The program with its runtime and launcher in one folder, without an installer. */
final class AppImage {
    private AppImage() {}

    static Path make(Workshop shop) throws IOException, InterruptedException {
        Path input = shop.work("input");
        Files.createDirectories(input.resolve("lib"));
        Files.copy(shop.built("app/showshelf.jar"), input.resolve("showshelf.jar"));
        Files.copy(shop.built("licences.txt"), input.resolve("licences.txt"));
        try (Stream<Path> files = Files.list(shop.built("app/lib"))) {
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
        if (shop.system() == SystemKind.LINUX) {
            ShellLauncher.replace(shop, image);
        }
        if (shop.system() == SystemKind.MACOS) {
            sayVersion(image.resolve("Contents/Info.plist"), shop.version());
        }
        setTimes(image.resolve(shop.system().app));
        return image;
    }

    /** The real one, whatever jpackage takes. */
    private static void sayVersion(Path about, String version) throws IOException {
        Files.writeString(about, Files.readString(about)
                .replaceFirst("(<key>CFBundleShortVersionString</key>\\s*<string>)[^<]*", "$1" + version));
    }

    private static void setTimes(Path app) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.walk(app)) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
        for (Path jar : jars) {
            Files.setLastModifiedTime(jar, FileTime.from(Workshop.TIME));
        }
    }
}
