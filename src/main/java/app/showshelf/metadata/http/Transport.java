package app.showshelf.metadata.http;

import java.io.IOException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Sends single requests. The platform's own timeout ends with the headers, so a deadline of ours covers the body as well;
 * at the deadline, or when the waiting thread is interrupted, the connection is given up.
 */
public final class Transport implements Exchange, AutoCloseable {
    private final TransportSettings settings;
    private HttpClient client;
    private boolean closed;

    /** A transport with connections of its own. */
    public Transport(TransportSettings settings) {
        this.settings = settings;
    }

    /** How requests are sent. */
    TransportSettings settings() {
        return settings;
    }

    @Override
    public HttpResponse<byte[]> get(URI uri, Map<String, String> headers, long nanos)
            throws IOException, TimeoutException, InterruptedException {
        AtomicBoolean begun = new AtomicBoolean();
        CompletableFuture<HttpResponse<byte[]>> exchange = client().sendAsync(request(uri, headers), info -> {
            begun.set(true);
            return body(info);
        });
        try {
            return exchange.get(nanos, TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw cause(e.getCause(), begun.get());
        } finally {
            exchange.cancel(true);
        }
    }

    /** Gives up what is running and closes all connections. */
    @Override
    public synchronized void close() {
        closed = true;
        if (client != null) {
            client.shutdownNow();
        }
    }

    /** Made for the first request: it reads the certificates that the machine trusts, which no window waits for. */
    private synchronized HttpClient client() throws IOException {
        if (closed) {
            throw new IOException("The connections are closed");
        }
        if (client == null) {
            client = HttpClient.newBuilder().connectTimeout(settings.connectTimeout()).followRedirects(HttpClient.Redirect.NEVER).build();
        }
        return client;
    }

    private HttpRequest request(URI uri, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .version("https".equals(uri.getScheme()) ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .header("User-Agent", settings.userAgent())
                .header("Accept", "application/json")
                .header("Accept-Encoding", "gzip");
        headers.forEach(request::header);
        return request.GET().build();
    }

    /** What ends after its headers, or is no HTTP, came from somebody: that is not the same as a connection that fails. */
    private static IOException cause(Throwable error, boolean begun) {
        if (error instanceof TooLargeException large) {
            return large;
        }
        if (begun || error instanceof ProtocolException) {
            return new BrokenAnswerException(error);
        }
        return error instanceof IOException io ? io : new IOException(error);
    }

    private HttpResponse.BodySubscriber<byte[]> body(HttpResponse.ResponseInfo info) {
        if (info.statusCode() / 100 == 2) {
            return new CappedBody(settings.maxBytes());
        }
        return HttpResponse.BodySubscribers.replacing(new byte[0]);
    }
}
