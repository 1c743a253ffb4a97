package app.showshelf.ui.statistics;

/** What the page has to show. */
public enum StatisticsPhase {
    LOADING, NUMBERS, NOTHING, FAILED
}
