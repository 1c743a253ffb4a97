package app.showshelf.metadata;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A provider's list of the shows that have changed. It speeds things up and leaves gaps: nobody may rely on it alone. Its
 * calls block and keep the provider's limit as background work.
 */
public interface ChangeFeed {

    /** The least number of known shows for which reading the list costs less than looking at each show by its age. */
    int worthFrom();

    /** How long a list may lie in a cache: asked sooner, the same question brings the same answer. */
    Duration pace();

    /**
     * The next stretch of the list.
     *
     * @param since the position where the last stretch ended; null when nothing was read before
     * @param now the present moment
     * @param known the provider's ids of the shows that matter; all others are passed over while reading
     * @throws ProviderException when the stretch cannot be had as a whole: the position stays where it was
     */
    Stretch read(Instant since, Instant now, Set<String> known) throws ProviderException, InterruptedException;

    /**
     * A part of the list that was read to its end.
     *
     * @param changed the known shows that are listed, with the moment of their change where the provider says it; a show that
     *        the provider has removed is among them, without a moment
     * @param position where the next stretch begins, in the provider's own time; never null
     * @param more whether there is a next stretch already
     */
    record Stretch(Map<String, Optional<Instant>> changed, Instant position, boolean more) {}
}
