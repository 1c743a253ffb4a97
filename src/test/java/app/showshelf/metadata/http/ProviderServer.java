package app.showshelf.metadata.http;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

/** A provider on loopback that answers what each test tells it, and a client for it. One for all tests of a class: a static field. */
public final class ProviderServer implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
    /** When these tests take place. */
    public static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private static final RequestLimit NO_LIMIT = new RequestLimit(1_000_000, 1);

    private final TransportSettings settings;
    private WireMockServer server;
    private Transport transport;

    /** With a deadline that no answer misses. */
    public ProviderServer() {
        this(TransportSettings.ofVersion("9.9").withDeadline(Duration.ofSeconds(20)));
    }

    ProviderServer(TransportSettings settings) {
        this.settings = settings;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        server = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1").containerThreads(16).gzipDisabled(true));
        server.start();
        transport = new Transport(settings);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        server.resetAll();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        transport.close();
        server.stop();
    }

    /** A client without a limit or a break that could be felt: its time flies, so that tests can let the library's own time jump. */
    public JsonClient client() {
        return new JsonClient(transport, new RateLimiter(NO_LIMIT, FakeTicker.flying()), () -> NOW);
    }

    /** The server's address with that path. */
    public URI uri(String path) {
        return URI.create(server.baseUrl() + path);
    }

    /** For stubs that need more than a body. */
    public WireMockServer wireMock() {
        return server;
    }

    /** From now on this path answers that JSON, whatever its parameters. */
    public void answers(String path, String json) {
        answers(path, aResponse().withHeader("Content-Type", "application/json;charset=utf-8").withBody(json));
    }

    /** From now on this path answers that status with a page for people. */
    public void fails(String path, int status) {
        answers(path, aResponse().withStatus(status).withBody("<html>trouble</html>"));
    }

    /** From now on this path answers that. */
    public void answers(String path, ResponseDefinitionBuilder response) {
        server.stubFor(get(urlPathEqualTo(path)).willReturn(response));
    }

    /** Paths and parameters of all requests so far, the first one first. */
    public List<String> asked() {
        return server.getAllServeEvents().stream().map(ServeEvent::getRequest).map(request -> request.getUrl()).toList().reversed();
    }
}
