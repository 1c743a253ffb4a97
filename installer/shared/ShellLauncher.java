import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The launcher on Linux: a script, in place of jpackage's program, which at each start asks the system's package managers whose
 * file it is. That takes time, and rpm leaves a data base in the home folder of who starts it.
 */
final class ShellLauncher {
    private static final String OPTION = "java-options=";
    private static final String CLASSES = "app.classpath=";
    private static final String MAIN = "app.mainclass=";

    private ShellLauncher() {}

    /** Starts what jpackage's own settings say, with the Java of the image under the program's name. */
    static void replace(Workshop shop, Path image) throws IOException {
        Path app = image.resolve(shop.system().app);
        Path java = Files.createDirectories(image.resolve(shop.system().runtime).resolve("bin")).resolve("showshelf");
        Files.copy(Path.of(System.getProperty("java.home"), "bin", "java"), java, StandardCopyOption.COPY_ATTRIBUTES);
        Path settings = app.resolve("showshelf.cfg");
        Path script = shop.fill("linux/showshelf.sh", shop.work("showshelf.sh"));
        Files.writeString(script, Files.readString(script).replace("${options}", options(Files.readAllLines(settings))));
        Path launcher = image.resolve(shop.system().launcher);
        // Its permissions stay.
        Files.write(launcher, Files.readAllBytes(script));
        Files.delete(settings);
        Files.deleteIfExists(app.resolve(".jpackage.xml"));
        Files.delete(image.resolve("lib/libapplauncher.so"));
    }

    private static String options(List<String> settings) {
        String options = values(settings, OPTION).stream().map(ShellLauncher::quoted).collect(Collectors.joining(" "));
        String classes = quoted(String.join(":", values(settings, CLASSES)));
        return options + " -cp " + classes + " " + values(settings, MAIN).getFirst();
    }

    private static List<String> values(List<String> settings, String name) {
        return settings.stream().filter(line -> line.startsWith(name)).map(line -> line.substring(name.length())).toList();
    }

    private static String quoted(String value) {
        return '"' + value.replace("$APPDIR", "$app") + '"';
    }
}
