package app.showshelf.library;

/**
 * A change by the user, as it was stored.
 *
 * @param former what it replaced
 * @param show the name of the one show that it is about; null where it is about several or none
 */
public record UserChange(Former former, String show) {}
