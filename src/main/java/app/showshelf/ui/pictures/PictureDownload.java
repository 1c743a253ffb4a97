package app.showshelf.ui.pictures;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches the bytes of a picture, with a limit on their number and on the whole time. */
final class PictureDownload {
    /** Larger files are refused while they arrive. */
    static final long MOST_BYTES = 10L * 1024 * 1024;

    private final HttpClient client;
    private final String userAgent;
    private final Duration deadline;

    PictureDownload(HttpClient client, String userAgent, Duration deadline) {
        this.client = client;
        this.userAgent = userAgent;
        this.deadline = deadline;
    }

    byte[] fetch(URI address) throws PictureException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request(address),
                BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            HttpResponse<byte[]> response = answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != 200) {
                throw new PictureException("Status " + response.statusCode());
            }
            return response.body();
        } catch (ExecutionException e) {
            throw new PictureException("No answer", e.getCause() instanceof IOException cause ? cause : e);
        } catch (TimeoutException e) {
            throw new PictureException("No answer in " + deadline, e);
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(URI address) throws PictureException {
        try {
            return HttpRequest.newBuilder(address).header("User-Agent", userAgent).timeout(deadline).build();
        } catch (IllegalArgumentException e) {
            throw new PictureException("Not an address to fetch from: " + address, e);
        }
    }
}
