import java.io.IOException;
import java.nio.file.Path;

/** The packages of a system, made from its application image. */
interface Packages {
    void make() throws IOException, InterruptedException;

    static Packages of(Workshop shop, Path image) {
        return switch (shop.system()) {
            case LINUX -> new LinuxPackages(shop, image);
            case WINDOWS, MACOS -> new JpackagePackages(shop, image);
        };
    }
}
