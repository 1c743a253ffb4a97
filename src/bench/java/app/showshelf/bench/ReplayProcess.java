package app.showshelf.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The provider's process as seen from here. */
final class ReplayProcess implements AutoCloseable {
    private final Process process;
    private final URI address;

    private ReplayProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it and waits until it answers. */
    static ReplayProcess start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-Xmx700m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                ReplayServer.class.getName()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String port = output.readLine();
        if (port == null) {
            throw new IOException("The replaying provider did not start");
        }
        return new ReplayProcess(process, URI.create("http://127.0.0.1:" + port));
    }

    /** Without latency and without limit. */
    URI open() {
        return address.resolve("/open");
    }

    /** 50 ms, and 40 requests in any second. */
    URI strict() {
        return address.resolve("/strict");
    }

    /** How often it has answered 429. */
    int refused() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return Integer.parseInt(client.send(HttpRequest.newBuilder(address.resolve("/refused")).build(),
                    HttpResponse.BodyHandlers.ofString()).body());
        }
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        if (!process.onExit().completeOnTimeout(null, 5, TimeUnit.SECONDS).thenApply(Objects::nonNull).join()) {
            process.destroyForcibly();
        }
    }
}
