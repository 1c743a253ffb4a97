package app.showshelf.library;

import java.time.Instant;

/**
 * A change of a show that a feed has listed and that no answer has shown yet, since answers may come out of a cache.
 *
 * @param changedAt when the provider says that it has changed the show; null when it does not say
 * @param looks how often the show was fetched since
 */
public record ListedChange(Instant changedAt, int looks) {}
