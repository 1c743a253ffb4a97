package app.showshelf.library.transfer;

/** Hears how far the work is, on the thread that does it. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress NONE = (_, _) -> {};

    /**
     * So many shows are done.
     *
     * @param all 0 where it is not known
     */
    void at(long done, long all);
}
