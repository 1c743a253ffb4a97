package app.showshelf.ui.show;

/** How far the page of a show has come. */
public enum ShowPhase {
    /** Nothing is known yet. */
    OPENING,
    /** There is something to see. */
    THERE,
    /** The library did not answer. */
    FAILED,
    /** The show has left the library. */
    GONE
}
