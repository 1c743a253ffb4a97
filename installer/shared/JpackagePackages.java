import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packages that jpackage makes: .msi on Windows, .dmg on macOS. */
record JpackagePackages(Workshop shop, Path image) implements Packages {
    /** Names the certificate; without it nothing is signed. */
    private static final String SIGNING_NAME = "MACOS_SIGNING_NAME";

    @Override
    public void make() throws IOException, InterruptedException {
        List<String> signing = signing();
        if (!signing.isEmpty()) {
            // The start cache came into the image after it was made; it is signed as it is now.
            List<String> line = new ArrayList<>(List.of("--type", "app-image", "--app-image", image.toString()));
            line.addAll(signing);
            Tool.JPACKAGE.run(Map.of(), line);
        }
        List<String> line = new ArrayList<>(List.of("--app-image", image.toString(), "--dest", shop.result("").toString(),
                shop.arguments("shared/package.args"), shop.arguments(shop.system().folder + "/package.args")));
        line.addAll(signing);
        Tool.JPACKAGE.run(Map.of(), line);
        for (Path made : shop.results().keySet()) {
            // jpackage names no processor, and a release has one for each.
            String ending = made.toString().substring(made.toString().lastIndexOf('.'));
            Files.move(made, shop.result(shop.name() + ending));
        }
    }

    private List<String> signing() {
        String name = System.getenv(SIGNING_NAME);
        boolean signs = shop.system() == SystemKind.MACOS && name != null && !name.isBlank();
        return signs ? List.of("--mac-sign", "--mac-signing-key-user-name", name) : List.of();
    }
}
