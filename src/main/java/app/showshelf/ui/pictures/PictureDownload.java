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

import app.showshelf.metadata.Lane;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.http.RateLimiter;
import app.showshelf.metadata.http.RequestLimit;

/**
 * Fetches the bytes of a picture, with a limit on their number and on the whole time, and within a limit on requests of its
 * own: servers of pictures ask for breaks, too.
 */
final class PictureDownload {
    /** Larger files are refused while they arrive. */
    static final long MOST_BYTES = 10L * 1024 * 1024;
    /** Fast enough for a screen full of posters at once. */
    static final RequestLimit LIMIT = new RequestLimit(45, 1);

    private static final int OK = 200;
    private static final int TOO_MANY = 429;

    private final HttpClient client;
    private final String userAgent;
    private final Duration deadline;
    private final RateLimiter limiter;

    PictureDownload(HttpClient client, RateLimiter limiter, String userAgent, Duration deadline) {
        this.client = client;
        this.limiter = limiter;
        this.userAgent = userAgent;
        this.deadline = deadline;
    }

    byte[] fetch(URI address) throws PictureException, InterruptedException {
        long sentAt = turn();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request(address),
                BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            HttpResponse<byte[]> response = answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
            check(response.statusCode(), sentAt);
            return response.body();
        } catch (ExecutionException e) {
            throw new PictureException("No answer", e.getCause() instanceof IOException cause ? cause : e);
        } catch (TimeoutException e) {
            throw new PictureException("No answer in " + deadline, e);
        } finally {
            answer.cancel(true);
        }
    }

    /** A break that lasts leaves the drawn picture: whoever scrolls on does not wait for it. */
    private long turn() throws PictureException, InterruptedException {
        try {
            return limiter.acquire(Lane.USER);
        } catch (ProviderException e) {
            throw new PictureException("The server has asked for a break", e);
        }
    }

    private void check(int status, long sentAt) throws PictureException {
        if (status == TOO_MANY) {
            limiter.refused(null, sentAt);
        } else {
            limiter.accepted(sentAt);
        }
        if (status != OK) {
            throw new PictureException("Status " + status);
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
