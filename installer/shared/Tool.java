import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A tool of the JDK that runs this, or of the system. */
record Tool(String command) {
    static final Tool JLINK = ofJdk("jlink");
    static final Tool JMOD = ofJdk("jmod");
    static final Tool JPACKAGE = ofJdk("jpackage");

    private static Tool ofJdk(String name) {
        return new Tool(Path.of(System.getProperty("java.home"), "bin", name).toString());
    }

    void run(String... arguments) throws IOException, InterruptedException {
        run(Map.of(), List.of(arguments));
    }

    /** Runs it to its end with these variables added to the environment; its output goes where ours goes. */
    void run(Map<String, String> environment, List<String> arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(line).inheritIO();
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new IOException("Failed with " + code + ": " + String.join(" ", line));
        }
    }
}
