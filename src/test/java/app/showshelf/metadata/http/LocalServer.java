package app.showshelf.metadata.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A server of bare sockets that can be stopped and started again on the same port, and a client for it. */
public final class LocalServer implements AutoCloseable {
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final Transport transport = new Transport(TransportSettings.ofVersion("9.9").withDeadline(Duration.ofSeconds(20)));
    private final int port;
    private ServerSocket listener;

    /** Started, on a port of its own. */
    public LocalServer() {
        listener = listen(0);
        port = listener.getLocalPort();
    }

    /** From now on this path answers that JSON, whatever its parameters. */
    public void answers(String path, String json) {
        answers.put(path, json);
    }

    /** The address with that path. */
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** A client without a limit that could be felt. */
    public JsonClient client() {
        return new JsonClient(transport, new RateLimiter(new RequestLimit(1_000_000, 1), FakeTicker.flying()), () -> Instant.EPOCH);
    }

    /** How many requests have come. */
    public int asked() {
        return asked.get();
    }

    /** From now on connections are refused. */
    public void stop() throws IOException {
        listener.close();
    }

    /** Listens again, on the same port. */
    public void start() {
        listener = listen(port);
    }

    @Override
    public void close() {
        transport.close();
        try {
            stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServerSocket listen(int at) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 50);
            Thread.ofVirtual().start(() -> accept(socket));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> answer(connection));
            } catch (IOException _) {
                // Stopped: the loop ends.
            }
        }
    }

    /** One request for each connection. */
    private void answer(Socket connection) {
        try (connection) {
            BufferedReader reader = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
            String first = reader.readLine();
            for (String line = first; line != null && !line.isEmpty();) {
                line = reader.readLine();
            }
            if (first != null) {
                asked.incrementAndGet();
                connection.getOutputStream().write(response(first.split("[ ?]")[1]));
            }
        } catch (IOException _) {
            // The client has gone away.
        }
    }

    private byte[] response(String path) {
        String body = answers.getOrDefault(path, "{}");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
                .formatted(answers.containsKey(path) ? "200 OK" : "404 Not Found", bytes.length);
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }
}
