package app.showshelf.library.check;

/** In which way rows can be wrong. */
public enum Fault {
    /** The same thing is there more than once. */
    TWICE,
    /** It belongs to nothing that is there. */
    ORPHAN,
    /** A number that cannot be. */
    NUMBER,
    /** A day or a moment that cannot be, or one before another that must come first. */
    DATE,
    /** A word that this version does not know; the row cannot be read. */
    WORD,
    /** What it says of itself contradicts itself. */
    STATE,
    /** It has no name, or none at its provider. */
    NAMELESS,
    /** The counter for new rows has been overtaken by those that are there. */
    COUNTER
}
