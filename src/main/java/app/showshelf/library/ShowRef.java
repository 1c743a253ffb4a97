package app.showshelf.library;

import java.util.Objects;
import java.util.Optional;

import app.showshelf.settings.ProviderId;

/**
 * A show as its provider names it. A type of its own, so that a provider's id can never be taken for the id of a row in
 * the library.
 *
 * @param provider who gave the id
 * @param id the provider's id, never blank, of at most 64 characters
 */
public record ShowRef(ProviderId provider, String id) {
    public ShowRef {
        Objects.requireNonNull(provider, "provider");
        if (id.isBlank() || id.length() > Lengths.ID) {
            throw new IllegalArgumentException("A show needs its provider's id, of at most %d characters".formatted(Lengths.ID));
        }
    }

    /** Reads {@code tmdb:1399}; empty where the text is not of that form. */
    public static Optional<ShowRef> parse(String text) {
        int colon = text.indexOf(':');
        String id = text.substring(colon + 1).strip();
        if (colon < 1 || id.isBlank() || id.length() > Lengths.ID) {
            return Optional.empty();
        }
        return ProviderId.ofKey(text.substring(0, colon)).map(provider -> new ShowRef(provider, id));
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return provider.key() + ":" + id;
    }
}
