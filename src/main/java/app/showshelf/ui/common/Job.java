package app.showshelf.ui.common;

/** Work that was handed to {@link Jobs}. */
@FunctionalInterface
public interface Job {
    /** Nothing to cancel. */
    Job NONE = () -> {};

    /**
     * Interrupts the work if it runs, and drops its result. Called on the JavaFX thread, no callback comes after it. Later
     * calls do nothing.
     */
    void cancel();
}
