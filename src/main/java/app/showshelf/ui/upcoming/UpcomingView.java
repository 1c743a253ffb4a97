package app.showshelf.ui.upcoming;

/** How the page shows its days. */
public enum UpcomingView {
    AGENDA, MONTH
}
