package app.showshelf.library;

/**
 * What has aired of a watched show since the user was told last.
 *
 * @param ref the show at its provider
 * @param name never null
 * @param episodes how many, at least 1
 * @param season of the latest one
 * @param number of the latest one; null where it has none
 */
public record ShowNews(ShowRef ref, String name, int episodes, int season, Integer number) {}
