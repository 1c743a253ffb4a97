import java.io.IOException;
import java.nio.file.Path;

/** The packages that jpackage makes: .msi on Windows, .dmg on macOS. */
record JpackagePackages(Workshop shop, Path image) implements Packages {
    @Override
    public void make() throws IOException, InterruptedException {
        Tool.JPACKAGE.run("--app-image", image.toString(), "--dest", shop.result("").toString(),
                shop.arguments("shared/package.args"), shop.arguments(shop.system().folder + "/package.args"));
    }
}
