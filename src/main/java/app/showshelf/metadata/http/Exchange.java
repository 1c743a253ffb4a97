package app.showshelf.metadata.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** Sends one request and waits for its answer. */
@FunctionalInterface
interface Exchange {
    /**
     * One request and its answer with any status, its body as it was sent.
     *
     * @param headers beside those that every request carries
     * @param nanos what is left until the deadline
     * @throws TimeoutException where the deadline came first
     */
    HttpResponse<byte[]> get(URI uri, Map<String, String> headers, long nanos) throws IOException, TimeoutException, InterruptedException;
}
