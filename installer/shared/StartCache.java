import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The ahead-of-time cache of Java: classes as they are after a start, loaded and linked. Recorded from a walk of the image's
 * own launcher through all screens, so that its options are those of each later start. The launcher on Linux takes it where it
 * lies; the others' settings name it.
 */
final class StartCache {
    private static final String OPTIONS = "JAVA_TOOL_OPTIONS";

    private StartCache() {}

    static void record(Workshop shop, Path image) throws IOException, InterruptedException {
        String program = image.resolve(shop.system().launcher).toString();
        Path seen = shop.work("start.aotconf");
        Path home = Files.createDirectories(shop.work("tour-home"));
        List<String> tour = List.of("--tour", shop.work("tour").toString());
        List<String> line = onScreen(program, tour);
        new Tool(line.getFirst()).run(environment(home, "-XX:AOTMode=record -XX:AOTConfiguration=" + seen + " -Dshowshelf.tour=window"),
                line.subList(1, line.size()));
        Path cache = image.resolve(shop.system().app).resolve("showshelf.aot");
        // Linked classes would all be loaded before the first line: measured, the first frame comes 0.25 s earlier without.
        new Tool(program).run(
                environment(home, "-XX:AOTMode=create -XX:-AOTClassLinking -XX:AOTConfiguration=" + seen + " -XX:AOTCache=" + cache),
                List.of());
        if (shop.system() != SystemKind.LINUX) {
            name(image.resolve(shop.system().app));
        }
    }

    /** On a Linux without a screen, on a virtual one, so that the classes of a real window are in the cache too. */
    private static List<String> onScreen(String program, List<String> arguments) {
        List<String> line = new ArrayList<>();
        if (SystemKind.present() == SystemKind.LINUX && System.getenv("DISPLAY") == null && Files.exists(Path.of("/usr/bin/xvfb-run"))) {
            line.addAll(List.of("xvfb-run", "--auto-servernum"));
        }
        line.add(program);
        line.addAll(arguments);
        return line;
    }

    private static Map<String, String> environment(Path home, String options) {
        return Map.of("SHOWSHELF_HOME", home.toString(), OPTIONS, options);
    }

    private static void name(Path app) throws IOException {
        Path settings;
        try (Stream<Path> files = Files.list(app)) {
            settings = files.filter(file -> file.toString().endsWith(".cfg")).findFirst().orElseThrow();
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(settings));
        lines.add(lines.indexOf("[JavaOptions]") + 1, "java-options=-XX:AOTCache=$APPDIR/showshelf.aot");
        Files.write(settings, lines);
    }
}
