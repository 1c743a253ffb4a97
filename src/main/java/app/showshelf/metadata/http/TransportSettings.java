package app.showshelf.metadata.http;

import java.time.Duration;

/**
 * How requests are sent.
 *
 * @param userAgent names the program and its version
 * @param connectTimeout until there is a connection
 * @param deadline for the whole exchange with its redirects and its body
 * @param maxBytes the largest body, counted before and after unzipping
 */
public record TransportSettings(String userAgent, Duration connectTimeout, Duration deadline, long maxBytes) {
    private static final long MEBIBYTE = 1024L * 1024L;

    /** What a program of that version uses. */
    public static TransportSettings ofVersion(String version) {
        return new TransportSettings("Showshelf/" + version + " (desktop library for TV shows)", Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                64 * MEBIBYTE);
    }

    /** The same with another deadline. */
    public TransportSettings withDeadline(Duration other) {
        return new TransportSettings(userAgent, connectTimeout, other, maxBytes);
    }

    /** The same with another cap on bodies. */
    public TransportSettings withMaxBytes(long other) {
        return new TransportSettings(userAgent, connectTimeout, deadline, other);
    }
}
