import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Makes the installers for the system it runs on: a small Java runtime with JavaFX in it, the program beside it, a start
 * cache recorded by a walk through the program, the packages of all that, and what is in them. The result lies in
 * target/installer.
 *
 * Run by the Maven profile "installer" with the JDK that built the program:
 * java installer/shared/MakeInstaller.java PROJECT VERSION
 */
final class MakeInstaller {
    private MakeInstaller() {}

    static void main(String[] args) throws IOException, InterruptedException {
        Path project = Path.of(args[0]).toAbsolutePath().normalize();
        Workshop shop = Workshop.prepare(project, args[1], SystemKind.present());
        JavaFxModules.make(shop);
        Tool.JLINK.run("--output", shop.work("runtime").toString(), "--module-path", shop.work("javafx").toString(),
                shop.arguments("shared/jlink.args"));
        Path image = AppImage.make(shop);
        StartCache.record(shop, image);
        Packages.of(shop, image).make();
        Files.copy(shop.built("contents.cdx.json"), shop.result(shop.name() + ".cdx.json"));
        Files.copy(shop.built("licences.txt"), shop.result(shop.name() + "-licences.txt"));
        for (Map.Entry<Path, Long> made : shop.results().entrySet()) {
            System.out.printf("%7.1f MB  %s%n", made.getValue() / 1e6, project.relativize(made.getKey()));
        }
        Files.writeString(shop.result("SHA256SUMS"), Checksums.of(shop.results().keySet()));
    }
}
