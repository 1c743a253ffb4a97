package app.showshelf.metadata.http;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.ProviderException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

@Timeout(60)
class DeadlineTest {
    private static final String STALLED_BODY = "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"name\":";

    record Answer(String name) {}

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\n", STALLED_BODY, "HTTP/1.1 503 Busy\r\nContent-Length: 9\r\n\r\n<"})
    void endsAnAnswerThatStalls(String sent) throws Exception {
        try (RawServer stalled = new RawServer(sent, false); Transport transport = transport(Duration.ofMillis(300))) {
            ProviderException failure = catchThrowableOfType(ProviderException.class, () -> get(transport, stalled));

            assertThat(failure.failure()).isEqualTo(new Failure(Kind.TIMEOUT));
            await().until(stalled::clientHasHungUp);
        }
    }

    @Test
    void hangsUpOnABodyThatIsTooLargeWithoutWaitingForItsEnd() throws Exception {
        String more = "HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n" + " ".repeat(2_000);
        try (RawServer stalled = new RawServer(more, false);
                Transport transport = new Transport(
                        TransportSettings.ofVersion("9.9").withDeadline(Duration.ofSeconds(60)).withMaxBytes(1_000))) {
            ProviderException failure = catchThrowableOfType(ProviderException.class, () -> get(transport, stalled));

            assertThat(failure.failure()).isEqualTo(new Failure(Kind.TOO_LARGE));
            await().until(stalled::clientHasHungUp);
        }
    }

    @Test
    void endsWithAnInterruptOfTheThreadThatWaits() throws Exception {
        try (RawServer stalled = new RawServer(STALLED_BODY, false); Transport transport = transport(Duration.ofSeconds(60))) {
            AtomicReference<Throwable> end = new AtomicReference<>();
            Thread waiting = Thread.ofVirtual().start(() -> end.set(catchThrowableOfType(Throwable.class, () -> get(transport, stalled))));
            await().until(stalled::hasAnswered);

            waiting.interrupt();

            await().untilAsserted(() -> assertThat(end.get()).isInstanceOf(InterruptedException.class));
            await().until(stalled::clientHasHungUp);
        }
    }

    @Test
    void endsWithTheTransport() throws Exception {
        Transport transport = transport(Duration.ofSeconds(60));
        try (RawServer stalled = new RawServer(STALLED_BODY, false)) {
            CompletableFuture<Throwable> end = CompletableFuture
                    .supplyAsync(() -> catchThrowableOfType(Throwable.class, () -> get(transport, stalled)));
            await().until(stalled::hasAnswered);

            transport.close();

            await().untilAsserted(() -> assertThat(end).isCompletedWithValueMatching(ProviderException.class::isInstance));
        }
    }

    private static Transport transport(Duration deadline) {
        return new Transport(TransportSettings.ofVersion("9.9").withDeadline(deadline));
    }

    private static Answer get(Transport transport, RawServer server) throws ProviderException, InterruptedException {
        RateLimiter limiter = new RateLimiter(new RequestLimit(100, 1));
        return new JsonClient(transport, limiter, InstantSource.system()).get(server.uri(), Map.of(), Lane.USER, Answer.class);
    }
}
