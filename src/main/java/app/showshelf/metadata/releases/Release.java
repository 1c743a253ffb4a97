package app.showshelf.metadata.releases;

import java.net.URI;

/**
 * A released version of this program.
 *
 * @param version without a v before it
 * @param page where it is described
 */
public record Release(String version, URI page) {}
