package app.showshelf.ui.common;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import app.showshelf.settings.Registration;

/**
 * A value that changes on other threads.
 *
 * @param value what it is now; quick
 * @param changes calls the listener after each change, on any thread
 */
public record Feed<T>(Supplier<T> value, Function<Consumer<T>, Registration> changes) {}
