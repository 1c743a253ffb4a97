package app.showshelf.ui.upcoming;

/** Of which shows. */
public enum UpcomingScope {
    WATCHING, ALL
}
