package app.showshelf.metadata.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server of bare sockets that can be stopped and started again on the same port, and that fails in every way in which servers
 * and networks do; with clients for it.
 */
public final class LocalServer implements AutoCloseable {
    private static final TransportSettings PATIENT = TransportSettings.ofVersion("9.9").withDeadline(Duration.ofSeconds(20));

    private static final Answer NOTHING = new Answer(
            "HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}".getBytes(StandardCharsets.UTF_8), End.CLOSED);

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final List<Transport> transports = new CopyOnWriteArrayList<>();
    private final int port;
    private ServerSocket listener;

    /** What becomes of the connection after the answer. */
    private enum End {
        CLOSED, SILENT, RESET
    }

    private record Answer(byte[] bytes, End end) {}

    /** Started, on a port of its own. */
    public LocalServer() {
        listener = listen(0);
        port = listener.getLocalPort();
    }

    /** From now on this path answers that JSON, whatever its parameters. */
    public void answers(String path, String json) {
        answers(path, "200 OK", "", json);
    }

    /** From now on this path answers that status, with that header, or none where it is empty. */
    public void answers(String path, String status, String header, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        sends(path, "HTTP/1.1 %s\r\nContent-Type: application/json\r\n%sContent-Length: %d\r\nConnection: close\r\n\r\n%s"
                .formatted(status, header.isEmpty() ? "" : header + "\r\n", length, body));
    }

    /** From now on this path answers those bytes, whatever they are. */
    public void sends(String path, String raw) {
        answers.put(path, new Answer(raw.getBytes(StandardCharsets.UTF_8), End.CLOSED));
    }

    /** From now on this path answers those bytes, which need not be text. */
    public void sends(String path, byte[] raw) {
        answers.put(path, new Answer(raw, End.CLOSED));
    }

    /** From now on this path answers those bytes and then nothing more, without hanging up. */
    public void stalls(String path, String raw) {
        answers.put(path, new Answer(raw.getBytes(StandardCharsets.UTF_8), End.SILENT));
    }

    /** From now on the connection breaks when this path is asked for. */
    public void resets(String path) {
        answers.put(path, new Answer(new byte[0], End.RESET));
    }

    /** The address with that path. */
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** A client without a limit that could be felt. */
    public JsonClient client() {
        return client(PATIENT.maxBytes(), () -> Instant.EPOCH);
    }

    /** The same that reads no larger bodies, and reads dates at that clock. */
    public JsonClient client(long maxBytes, InstantSource clock) {
        return client(PATIENT.withMaxBytes(maxBytes), clock);
    }

    /** The same that waits no longer than that for an answer. */
    public JsonClient client(Duration deadline) {
        return client(PATIENT.withDeadline(deadline), () -> Instant.EPOCH);
    }

    private JsonClient client(TransportSettings settings, InstantSource clock) {
        Transport transport = new Transport(settings);
        transports.add(transport);
        return new JsonClient(transport, new RateLimiter(new RequestLimit(1_000_000, 1), FakeTicker.flying()), clock);
    }

    /** How many requests have come. */
    public int asked() {
        return asked.get();
    }

    /** From now on connections are refused. */
    public void stop() throws IOException {
        listener.close();
        // The port may still take a connection for a moment: who calls this relies on the refusal.
        while (takesConnections()) {
            Thread.onSpinWait();
        }
    }

    private boolean takesConnections() {
        try (Socket probe = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return probe.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    /** Listens again, on the same port. */
    public void start() {
        listener = listen(port);
    }

    @Override
    public void close() {
        transports.forEach(Transport::close);
        try {
            listener.close();
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
                answer(connection, answers.getOrDefault(first.split("[ ?]")[1], NOTHING));
            }
        } catch (IOException _) {
            // The client has gone away.
        }
    }

    private static void answer(Socket connection, Answer answer) throws IOException {
        connection.getOutputStream().write(answer.bytes());
        connection.getOutputStream().flush();
        switch (answer.end()) {
            case CLOSED -> connection.shutdownOutput();
            case SILENT -> connection.getInputStream().transferTo(OutputStream.nullOutputStream());
            case RESET -> connection.setSoLinger(true, 0);
        }
    }
}
