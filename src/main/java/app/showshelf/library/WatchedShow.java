package app.showshelf.library;

/**
 * A show that is being watched.
 *
 * @param id the row's id
 * @param ref the show at its provider
 * @param name never null
 * @param status never null
 */
public record WatchedShow(long id, ShowRef ref, String name, ShowStatus status) {}
