package app.showshelf.metadata.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.ProviderException;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class JsonClientTest {
    private static final int CAP = 100_000;

    @RegisterExtension
    private static final ProviderServer SERVER = new ProviderServer(
            TransportSettings.ofVersion("9.9").withDeadline(Duration.ofSeconds(20)).withMaxBytes(CAP));

    record Inner(Integer count) {}

    record Answer(String name, Integer number, Double score, List<Inner> items, Inner inner) {}

    @Test
    void namesItselfAndAsksForZippedJson() throws Exception {
        SERVER.answers("/a", "{}");

        get("/a");

        SERVER.wireMock()
                .verify(getRequestedFor(urlPathEqualTo("/a"))
                        .withHeader("User-Agent", equalTo("Showshelf/9.9 (desktop library for TV shows)"))
                        .withHeader("Accept-Encoding", equalTo("gzip"))
                        .withHeader("Accept", equalTo("application/json")));
    }

    @Test
    void readsZippedAndPlainBodies() throws Exception {
        SERVER.answers("/plain", "{\"name\": \"Ä 日本\"}");
        SERVER.answers("/zipped", aResponse().withHeader("Content-Encoding", "gzip").withBody(zipped("{\"name\": \"Ä 日本\"}")));

        assertThat(get("/plain").name()).isEqualTo("Ä 日本");
        assertThat(get("/zipped").name()).isEqualTo("Ä 日本");
    }

    @ParameterizedTest
    @CsvSource({"400,REFUSED", "401,KEY_REJECTED", "403,KEY_REJECTED", "404,NOT_FOUND", "410,REFUSED", "422,REFUSED",
        "429,TOO_MANY_REQUESTS", "500,BUSY", "502,BUSY", "503,BUSY", "504,BUSY", "304,BAD_ANSWER"})
    void saysWhatAStatusMeans(int status, Kind kind) {
        SERVER.fails("/a", status);

        assertThat(failureOf("/a").failure()).isEqualTo(new Failure(kind, status));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"7 | 7", "'Sun, 01 Mar 2026 12:01:30 GMT' | 90", "'Sun, 01 Mar 2026 11:00:00 GMT' | 0",
        "999999999999999999999 | 86400", "soon | ", "-5 | "})
    void passesOnHowLongToWait(String header, Long seconds) {
        SERVER.answers("/a", aResponse().withStatus(429).withHeader("Retry-After", header));

        assertThat(failureOf("/a").retryAfter()).isEqualTo(seconds == null ? null : Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><body>Maintenance</body></html>", "{\"name\": \"cut o", "{} {}", "null", "[]", "7", "\"text\""})
    void takesNothingButAWholeObject(String body) {
        SERVER.answers("/a", body);

        assertThat(failureOf("/a").failure()).isEqualTo(new Failure(Kind.BAD_ANSWER, 200));
    }

    @Test
    void refusesDeepNesting() {
        SERVER.answers("/a", "{\"unknown\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}");

        assertThat(failureOf("/a").failure().kind()).isEqualTo(Kind.BAD_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":null,\"number\":null,\"score\":null,\"items\":null,\"inner\":null,\"new\":{\"a\":[1]}}",
        "{\"name\":{\"a\":[1,2]},\"number\":\"many\",\"score\":[1,[2]],\"items\":{\"a\":{}},\"inner\":[{\"count\":1},2]}",
        "{\"name\":true,\"number\":1e40,\"score\":\"NaN\",\"items\":\"\",\"inner\":\"text\"}",
        "{\"name\":[],\"number\":{},\"score\":\"\",\"items\":7,\"inner\":[]}",
        "{\"number\":99999999999999999999,\"items\":\"text\",\"inner\":\"\"}"})
    void readsNullForWhatIsMissingOrOdd(String body) throws Exception {
        SERVER.answers("/a", body);

        assertThat(get("/a")).isEqualTo(new Answer(null, null, null, null, null));
    }

    @Test
    void keepsWhatIsGoodBesideWhatIsOdd() throws Exception {
        SERVER.answers("/a",
                "{\"name\":12,\"number\":\"34\",\"score\":7,\"items\":[{\"count\":1},null,\"x\",[{}],{\"count\":[]}],\"inner\":{\"count\":5.0}}");

        Answer answer = get("/a");

        assertThat(answer.name()).isEqualTo("12");
        assertThat(answer.number()).isEqualTo(34);
        assertThat(answer.score()).isEqualTo(7.0);
        assertThat(Fields.present(answer.items())).containsExactly(new Inner(1), new Inner(null));
        assertThat(answer.inner()).isEqualTo(new Inner(5));
    }

    @Test
    void stopsAtABodyThatIsTooLarge() {
        SERVER.answers("/a", "{\"name\": \"" + "x".repeat(CAP) + "\"}");

        assertThat(failureOf("/a").failure().kind()).isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void stopsAtAZippedBodyThatUnpacksToTooMuch() throws IOException {
        byte[] bomb = zipped("{\"name\": \"" + "x".repeat(50 * CAP) + "\"}");
        assertThat(bomb).hasSizeLessThan(CAP);
        SERVER.answers("/a", aResponse().withHeader("Content-Encoding", "gzip").withBody(bomb));

        assertThat(failureOf("/a").failure().kind()).isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void findsACutOffZippedBody() throws IOException {
        byte[] whole = zipped("{\"name\": \"a name\", \"number\": 1}");
        SERVER.answers("/a", aResponse().withHeader("Content-Encoding", "gzip").withBody(Arrays.copyOf(whole, whole.length - 12)));

        assertThat(failureOf("/a").failure().kind()).isEqualTo(Kind.BAD_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br"})
    void refusesACodingThatTheBodyDoesNotHaveOrWeDoNotKnow(String coding) {
        SERVER.answers("/a", aResponse().withHeader("Content-Encoding", coding).withBody("{}"));

        assertThat(failureOf("/a").failure().kind()).isEqualTo(Kind.BAD_ANSWER);
    }

    @Test
    void tellsABodyThatBreaksOffFromAConnectionThatFails() throws Exception {
        SERVER.answers("/reset", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        SERVER.answers("/empty", aResponse().withFault(Fault.EMPTY_RESPONSE));
        SERVER.answers("/garbage", aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK));

        assertThat(failureOf("/reset").failure()).isEqualTo(new Failure(Kind.UNREACHABLE));
        assertThat(failureOf("/empty").failure()).isEqualTo(new Failure(Kind.UNREACHABLE));
        assertThat(failureOf("/garbage").failure()).isEqualTo(new Failure(Kind.BAD_ANSWER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"name\":",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"na", "SSH-2.0 no HTTP at all\r\n\r\n"})
    void findsAnAnswerThatIsBroken(String sent) throws Exception {
        try (var broken = new RawServer(sent, true)) {
            assertThat(failureOf(broken.uri()).failure()).isEqualTo(new Failure(Kind.BAD_ANSWER));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://nobody.invalid/a?api_key=SECRET", "http://127.0.0.1:1/a?api_key=SECRET"})
    void saysThatNobodyIsThereWithoutTheKey(String address) {
        ProviderException failure = failureOf(URI.create(address));

        assertThat(failure.failure()).isEqualTo(new Failure(Kind.UNREACHABLE));
        assertThat(failure).hasMessageNotContaining("SECRET");
    }

    @Test
    void saysNothingOfAHeaderThatCannotBeSent() {
        ProviderException failure = catchThrowableOfType(ProviderException.class,
                () -> SERVER.client().get(SERVER.uri("/a"), Map.of("Authorization", "Bearer SECRET\n"), Lane.USER, Answer.class));

        assertThat(failure.failure().kind()).isEqualTo(Kind.INTERNAL);
        assertThat(failure).hasStackTraceContaining("/a").hasMessageNotContaining("SECRET");
        assertThat(failure.getCause()).isNull();
    }

    @Test
    void followsARedirectToTheSameHost() throws Exception {
        SERVER.answers("/old", aResponse().withStatus(301).withHeader("Location", "/new"));
        SERVER.answers("/new", "{\"name\": \"found\"}");
        JsonClient client = SERVER.client();

        assertThat(client.get(SERVER.uri("/old"), Map.of(), Lane.USER, Answer.class).name()).isEqualTo("found");
        assertThat(client.requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost/elsewhere", "//foreign.invalid/a", "ftp://127.0.0.1/a", "file:///etc/hostname",
        "http://user@127.0.0.1/a",
        ":: no address"})
    void doesNotFollowARedirectElsewhere(String location) {
        SERVER.answers("/old", aResponse().withStatus(302).withHeader("Location", location));

        assertThat(failureOf("/old").failure()).isEqualTo(new Failure(Kind.BAD_ANSWER, 302));
        assertThat(SERVER.asked()).containsExactly("/old");
    }

    @Test
    void endsACircleOfRedirects() {
        SERVER.answers("/a", aResponse().withStatus(302).withHeader("Location", "/a"));

        assertThat(failureOf("/a").failure().kind()).isEqualTo(Kind.BAD_ANSWER);
        assertThat(SERVER.asked()).hasSize(4);
    }

    private Answer get(String path) throws ProviderException, InterruptedException {
        return SERVER.client().get(SERVER.uri(path), Map.of(), Lane.USER, Answer.class);
    }

    private ProviderException failureOf(String path) {
        return failureOf(SERVER.uri(path));
    }

    private ProviderException failureOf(URI uri) {
        return catchThrowableOfType(ProviderException.class, () -> SERVER.client().get(uri, Map.of(), Lane.USER, Answer.class));
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
