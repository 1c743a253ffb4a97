package app.showshelf.settings;

/** Ends a listener's connection. Closing twice does nothing. */
@FunctionalInterface
public interface Registration extends AutoCloseable {
    @Override
    void close();
}
