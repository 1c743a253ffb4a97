package app.showshelf.metadata.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import javax.net.ssl.SSLSession;

/** A client whose answers are there at once, without a server: for tests that need thousands of them. */
public final class CannedAnswers {
    private final Map<String, Canned> answers = new ConcurrentHashMap<>();

    private record Canned(byte[] body, String coding) {}

    /** From now on this path answers that body, whatever its parameters. */
    public void answers(String path, byte[] body) {
        answers.put(path, new Canned(body, "identity"));
    }

    /** From now on this path answers that body, which is zipped. */
    public void answersZipped(String path, byte[] body) {
        answers.put(path, new Canned(body, "gzip"));
    }

    /** A client that gets these answers, 404 where there is none. */
    public JsonClient client() {
        return new JsonClient((uri, _, _) -> answer(uri), TransportSettings.ofVersion("9.9"),
                new RateLimiter(new RequestLimit(1_000_000, 1), FakeTicker.flying()), () -> Instant.EPOCH);
    }

    private HttpResponse<byte[]> answer(URI uri) {
        Canned canned = answers.get(uri.getPath());
        return canned == null
                ? new Answer(uri, 404, "{}".getBytes(StandardCharsets.UTF_8), "identity")
                : new Answer(uri, 200, canned.body(), canned.coding());
    }

    private record Answer(URI uri, int statusCode, byte[] body, String coding) implements HttpResponse<byte[]> {
        @Override
        public HttpHeaders headers() {
            return HttpHeaders.of(Map.of("Content-Encoding", List.of(coding)), (_, _) -> true);
        }

        @Override
        public HttpRequest request() {
            return HttpRequest.newBuilder(uri).build();
        }

        @Override
        public Optional<HttpResponse<byte[]>> previousResponse() {
            return Optional.empty();
        }

        @Override
        public Optional<SSLSession> sslSession() {
            return Optional.empty();
        }

        @Override
        public HttpClient.Version version() {
            return HttpClient.Version.HTTP_1_1;
        }
    }
}
