package app.showshelf.metadata.http;

import java.net.URI;
import java.util.Optional;

/** Where a redirect may lead: to the same host, and never from https to http, since requests carry keys. */
final class Redirects {
    private Redirects() {}

    /** The address to ask next; empty where we do not go there. */
    static Optional<URI> next(URI from, String location) {
        try {
            return Optional.of(from.resolve(location)).filter(to -> allowed(from, to));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean allowed(URI from, URI to) {
        boolean upgrade = "http".equalsIgnoreCase(from.getScheme()) && "https".equalsIgnoreCase(to.getScheme());
        boolean same = from.getScheme().equalsIgnoreCase(to.getScheme()) && from.getPort() == to.getPort();
        return from.getHost().equalsIgnoreCase(to.getHost()) && to.getUserInfo() == null && (upgrade || same);
    }
}
