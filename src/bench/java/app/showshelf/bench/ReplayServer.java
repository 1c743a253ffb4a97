package app.showshelf.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A provider in a process of its own, on the loopback address, that answers with prepared bodies. {@code /open} has no limit
 * and no latency; {@code /strict} allows 40 requests in any second and takes 50 ms. Ends with its standard input.
 */
public final class ReplayServer {
    private static final Pattern SHOW = Pattern.compile("/(open|strict)/tv/(\\d+)(?:/season/(\\d+))?");
    private static final String NO_CHANGES = "{\"results\":[],\"page\":1,\"total_pages\":1,\"total_results\":0}";
    private static final int RATE = 40;
    private static final int LATENCY_MILLIS = 50;

    private final Map<Integer, Bodies> shows = Stream.concat(GeneratedShow.few().stream(), GeneratedShow.many(Benchmark.MANY).stream())
            .parallel()
            .collect(Collectors.toConcurrentMap(GeneratedShow::id, Bodies::new));
    private final SlidingWindow window = new SlidingWindow(RATE);
    private final AtomicInteger refused = new AtomicInteger();

    private ReplayServer() {}

    /** Prints its port, then serves. */
    public static void main(String[] args) throws IOException {
        // Small answers must not wait for the acknowledgement of their headers.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        ReplayServer replay = new ReplayServer();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", replay::answer);
        server.start();
        System.out.println(server.getAddress().getPort());
        System.out.flush();
        while (System.in.read() >= 0) {
            // Nobody says anything; the end of the stream is the end of the benchmark.
        }
        System.exit(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Matcher address = SHOW.matcher(exchange.getRequestURI().getPath());
        if (!address.matches()) {
            String path = exchange.getRequestURI().getPath();
            String body = path.endsWith("/changes") ? NO_CHANGES : path.endsWith("/refused") ? Integer.toString(refused.get()) : "{}";
            send(exchange, 200, body.getBytes(StandardCharsets.UTF_8));
            return;
        }
        if (address.group(1).equals("strict") && !strict()) {
            send(exchange, 429, new byte[0]);
            return;
        }
        Bodies bodies = bodies(Integer.parseInt(address.group(2)));
        Function<Bodies, byte[]> body = address.group(3) == null
                ? show -> show.show(appended(exchange))
                : show -> show.season(Integer.parseInt(address.group(3)));
        send(exchange, bodies == null ? 404 : 200, bodies == null ? new byte[0] : body.apply(bodies));
    }

    /** Those of the shows that are measured most are prepared. */
    private Bodies bodies(int id) {
        Bodies prepared = shows.get(id);
        return prepared == null && GeneratedShow.exists(id) ? new Bodies(GeneratedShow.of(id)) : prepared;
    }

    private boolean strict() throws IOException {
        if (!window.admit(System.nanoTime())) {
            refused.incrementAndGet();
            return false;
        }
        try {
            Thread.sleep(LATENCY_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String appended(HttpExchange exchange) {
        String query = exchange.getRequestURI().getQuery();
        return query == null ? "" : query.replaceFirst(".*append_to_response=", "");
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", "application/json;charset=utf-8");
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
