package app.showshelf.metadata.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;

import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.RequestBudget;

/**
 * Asks one provider for JSON, within its limit. Whatever goes wrong is a {@link ProviderException} that names the path of
 * the request, never its parameters or headers, which may hold a key. Never asks twice: whoever plans the requests decides
 * on that.
 */
public final class JsonClient {
    private static final int MOST_REDIRECTS = 3;

    private final Exchange exchange;
    private final Duration deadline;
    private final RateLimiter limiter;
    private final InstantSource clock;
    private final BodyReader bodies;
    private final LongAdder requests = new LongAdder();

    /** A client for one provider. The transport may be shared, the limiter is the provider's own. */
    public JsonClient(Transport transport, RateLimiter limiter, InstantSource clock) {
        this(transport, transport.settings(), limiter, clock);
    }

    /** A client whose requests go that way. */
    JsonClient(Exchange exchange, TransportSettings settings, RateLimiter limiter, InstantSource clock) {
        this.exchange = exchange;
        this.deadline = settings.deadline();
        this.limiter = limiter;
        this.clock = clock;
        this.bodies = new BodyReader(settings.maxBytes());
    }

    /**
     * What the address answers.
     *
     * @param headers beside those that every request carries
     * @param type a record, or an array of records
     */
    public <T> T get(URI uri, Map<String, String> headers, Lane lane, Class<T> type) throws ProviderException, InterruptedException {
        long sentAt = limiter.acquire(lane);
        HttpResponse<byte[]> answer = follow(uri, headers, lane);
        check(answer, sentAt);
        return bodies.read(answer, type);
    }

    /** Requests sent since the start, redirected ones included. */
    public long requests() {
        return requests.sum();
    }

    /** What the limit leaves. */
    public RequestBudget budget() {
        return limiter.budget();
    }

    /** Whoever sends the next request has to know at once that a break is asked for. */
    private void check(HttpResponse<byte[]> answer, long sentAt) throws ProviderException {
        try {
            Statuses.check(answer, clock.instant());
            limiter.accepted(sentAt);
        } catch (ProviderException e) {
            if (e.failure().kind() == Kind.TOO_MANY_REQUESTS) {
                limiter.refused(e.retryAfter(), sentAt);
            }
            throw e;
        }
    }

    private HttpResponse<byte[]> follow(URI first, Map<String, String> headers, Lane lane) throws ProviderException, InterruptedException {
        long end = System.nanoTime() + deadline.toNanos();
        URI uri = first;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            if (hop > 0) {
                limiter.acquire(lane);
            }
            HttpResponse<byte[]> answer = send(uri, headers, end - System.nanoTime());
            if (!Statuses.isRedirect(answer)) {
                return answer;
            }
            uri = Statuses.target(answer);
        }
        throw new ProviderException(new Failure(Kind.BAD_ANSWER), uri.getPath() + ": redirected without end", null);
    }

    private HttpResponse<byte[]> send(URI uri, Map<String, String> headers, long nanos) throws ProviderException, InterruptedException {
        requests.increment();
        try {
            return exchange.get(uri, headers, nanos);
        } catch (TimeoutException e) {
            throw new ProviderException(new Failure(Kind.TIMEOUT), uri.getPath() + ": no complete answer in time", new Unquoted(e));
        } catch (TooLargeException e) {
            throw new ProviderException(new Failure(Kind.TOO_LARGE), uri.getPath() + ": " + e.getMessage(), new Unquoted(e));
        } catch (BrokenAnswerException e) {
            throw new ProviderException(new Failure(Kind.BAD_ANSWER), uri.getPath() + ": the answer is cut off or no HTTP",
                    new Unquoted(e));
        } catch (IOException e) {
            throw new ProviderException(new Failure(Kind.UNREACHABLE), uri.getPath() + ": no connection", new Unquoted(e));
        } catch (IllegalArgumentException _) {
            // The cause's message would quote the whole header or address.
            throw new ProviderException(new Failure(Kind.INTERNAL), uri.getPath() + ": not an address that can be asked", null);
        }
    }
}
