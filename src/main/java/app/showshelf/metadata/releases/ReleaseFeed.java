package app.showshelf.metadata.releases;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;

import app.showshelf.metadata.Lane;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.http.JsonClient;
import app.showshelf.metadata.http.RateLimiter;
import app.showshelf.metadata.http.RequestLimit;
import app.showshelf.metadata.http.Transport;
import app.showshelf.metadata.http.TransportSettings;

/** Asks for the list of releases, in the form in which GitHub gives it. Nothing is kept open between two questions. */
public final class ReleaseFeed {
    private static final RequestLimit LIMIT = new RequestLimit(10, 1);
    private static final long MOST_BYTES = 4L * 1024 * 1024;

    private final TransportSettings settings;
    private final String version;
    private final InstantSource clock;

    private record Listed(@JsonProperty("tag_name") String tag, @JsonProperty("html_url") String page, Boolean draft, Boolean prerelease) {}

    /** For a program of that version. */
    public ReleaseFeed(String version, InstantSource clock) {
        this.settings = TransportSettings.ofVersion(version).withMaxBytes(MOST_BYTES);
        this.version = version;
        this.clock = clock;
    }

    /** The latest release, if it is later than the program. One request; blocks. */
    public Optional<Release> newer(URI feed) throws ProviderException, InterruptedException {
        try (Transport transport = new Transport(settings)) {
            JsonClient client = new JsonClient(transport, new RateLimiter(LIMIT), clock);
            Listed[] all = client.get(feed, Map.of(), Lane.USER, Listed[].class);
            return Arrays.stream(all).filter(Objects::nonNull).flatMap(one -> release(one, feed))
                    .filter(release -> VersionNumber.isLater(release.version(), version))
                    .max(Comparator.comparing(release -> VersionNumber.of(release.version()).orElseThrow()));
        }
    }

    /** Nothing that is not finished, and no page that a browser should not be sent to. */
    private static Stream<Release> release(Listed one, URI feed) {
        if (Boolean.TRUE.equals(one.draft()) || Boolean.TRUE.equals(one.prerelease()) || VersionNumber.of(one.tag()).isEmpty()) {
            return Stream.empty();
        }
        return page(one.page(), feed).map(page -> new Release(one.tag().replaceFirst("^v", ""), page)).stream();
    }

    /** As safe a one as the feed itself. */
    private static Optional<URI> page(String text, URI feed) {
        try {
            return Optional.ofNullable(text == null ? null : new URI(text)).filter(
                    page -> page.getHost() != null && ("https".equals(page.getScheme()) || "http".equals(page.getScheme())
                            && "http".equals(feed.getScheme())));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
