package app.showshelf.metadata.http;

import java.time.Duration;

/**
 * How many requests a provider is sent at most.
 *
 * @param requests at least 1
 * @param periodSeconds in how many seconds; at least 1
 */
public record RequestLimit(int requests, int periodSeconds) {
    public RequestLimit {
        if (requests < 1 || periodSeconds < 1) {
            throw new IllegalArgumentException("A limit needs at least one request in one second");
        }
    }

    /** The distance of requests that are spread evenly. */
    Duration spacing() {
        return period().dividedBy(requests);
    }

    /** The time in which all requests may be sent. */
    Duration period() {
        return Duration.ofSeconds(periodSeconds);
    }

    /**
     * How many requests may go without any distance after a pause. A ninth of the limit, so that the worst window holds a
     * ninth more than the limit says: limits are set at nine tenths of what providers allow.
     */
    int burst() {
        return Math.max(1, requests / 9);
    }
}
