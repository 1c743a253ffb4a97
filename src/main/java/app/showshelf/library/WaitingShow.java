package app.showshelf.library;

/**
 * A show that is being watched and goes on, but nobody knows when.
 *
 * @param ref the show at its provider
 * @param name its name
 * @param posterPath null when there is none
 */
public record WaitingShow(ShowRef ref, String name, String posterPath) {}
