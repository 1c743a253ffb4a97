package app.showshelf.metadata.tmdb;

import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.http.Fields;

/** The names of genres, which lists give by number only. Fetched when first needed; a list without them is still a list. */
final class TmdbGenreNames {
    private static final Logger LOG = LoggerFactory.getLogger(TmdbGenreNames.class);

    private final ReentrantLock lock = new ReentrantLock();
    private final TmdbApi api;
    private Map<String, String> names;
    private String language;

    TmdbGenreNames(TmdbApi api) {
        this.api = api;
    }

    /** Names by number; empty while they cannot be had. */
    Map<String, String> get() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            String present = api.languages().getFirst();
            if (names == null || !present.equals(language)) {
                names = fetch();
                language = present;
            }
            return names;
        } catch (ProviderException e) {
            LOG.info("No names of genres: {}", e.getMessage());
            return Map.of();
        } finally {
            lock.unlock();
        }
    }

    /** The number of a genre; null where there is none of that name. */
    String id(String name) throws InterruptedException {
        return get().entrySet().stream().filter(genre -> genre.getValue().equals(name)).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    private Map<String, String> fetch() throws ProviderException, InterruptedException {
        return Fields.present(api.genres().genres())
                .stream()
                .filter(genre -> genre.id() != null && Fields.text(genre.name()) != null)
                .collect(Collectors.toUnmodifiableMap(TmdbAnswers.Named::id, genre -> genre.name().strip(), (first, _) -> first));
    }
}
