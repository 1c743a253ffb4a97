package app.showshelf.library;

/** Whether more episodes are to be expected. Providers' words are open strings; each client maps its own. */
public enum ShowStatus {
    /** More episodes come or may come. */
    RUNNING,
    /** Announced or being made; nothing has aired. */
    PLANNED,
    /** It came to its end or was cancelled. */
    ENDED,
    /** The provider does not say, or says a word that is new. */
    UNKNOWN
}
