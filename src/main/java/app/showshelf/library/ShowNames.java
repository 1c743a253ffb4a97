package app.showshelf.library;

import java.time.Instant;
import java.util.List;

import app.showshelf.settings.ProviderId;
import app.showshelf.store.Store;

/** The names of all shows, to be searched in memory. Blocks. */
public final class ShowNames {
    private static final String QUERY = "select id, provider, providerId, name, originalName, posterPath, watching, lastOpenedAt from TVShow";

    private final Store store;

    /** The names in that store. */
    public ShowNames(Store store) {
        this.store = store;
    }

    /** All of them, in no order. */
    public List<ShowName> all() {
        return store.read(
                session -> session.createSelectionQuery(QUERY, Object[].class).getResultList().stream().map(ShowNames::name).toList());
    }

    private static ShowName name(Object[] row) {
        return new ShowName((long) row[0], new ShowRef((ProviderId) row[1], (String) row[2]), (String) row[3], (String) row[4],
                (String) row[5], (boolean) row[6], (Instant) row[7]);
    }
}
