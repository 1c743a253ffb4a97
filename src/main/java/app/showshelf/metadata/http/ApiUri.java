package app.showshelf.metadata.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The address of a request, put together step by step.
 *
 * @param text the address so far
 */
public record ApiUri(String text) {

    /** Begins with a provider's base address, with or without a slash at its end, and a path that begins with one. */
    public static ApiUri of(URI base, String path) {
        String start = base.toString();
        return new ApiUri((start.endsWith("/") ? start.substring(0, start.length() - 1) : start) + path);
    }

    /** The same with one more parameter; the value may hold anything, the name is taken as it is. */
    public ApiUri with(String name, String value) {
        // A comma and a slash are allowed in a query; logs and caches of providers are easier to read with them.
        String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20").replace("%2C", ",").replace("%2F", "/");
        return new ApiUri(text + (text.contains("?") ? "&" : "?") + name + "=" + encoded);
    }

    /** The address. */
    public URI toUri() {
        return URI.create(text);
    }
}
