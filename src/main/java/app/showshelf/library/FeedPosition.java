package app.showshelf.library;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a change feed has been read.
 *
 * @param position in the provider's own time
 * @param readAt when it was read to its end last, in ours; {@link Instant#EPOCH} where it never was
 */
public record FeedPosition(Instant position, Instant readAt) {

    /** The form in which the store keeps it. */
    String code() {
        return position + " " + readAt;
    }

    /** Empty for a form of another version: the feed begins anew. */
    static Optional<FeedPosition> ofCode(String code) {
        String[] parts = code.split(" ", -1);
        try {
            return parts.length == 2 ? Optional.of(new FeedPosition(Instant.parse(parts[0]), Instant.parse(parts[1]))) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
