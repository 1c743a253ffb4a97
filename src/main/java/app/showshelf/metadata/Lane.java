package app.showshelf.metadata;

/** Who waits for an answer: what the user waits for goes before background work. */
public enum Lane {
    USER, BACKGROUND
}
