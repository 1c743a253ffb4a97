import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The packages of Linux, made by a script of its own: .deb, .rpm where rpmbuild is there, and a folder to unpack. */
record LinuxPackages(Workshop shop, Path image) implements Packages {
    @Override
    public void make() throws IOException, InterruptedException {
        new Tool("bash").run(Map.of("SOURCE_DATE_EPOCH", "1767268800"),
                List.of(shop.installer("linux/make-packages.sh").toString(), shop.project().toString(), image.toString(), shop.version(),
                        shop.result("").toString()));
    }
}
