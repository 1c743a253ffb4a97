package app.showshelf.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import javafx.fxml.FXMLLoader;

import app.showshelf.text.Texts;

/** Loads views: {@code ShelfController} has its {@code shelf.fxml} beside it, and comes from the map of controllers. */
public final class Views {
    private final Texts texts;
    private final Map<Class<?>, Supplier<?>> controllers;

    /** Views in the language of these texts. The map has a factory for each controller, included ones too. */
    public Views(Texts texts, Map<Class<?>, Supplier<?>> controllers) {
        this.texts = texts;
        this.controllers = Map.copyOf(controllers);
    }

    /** A new view of that controller; a missing file or factory is a mistake in the program. */
    public <C> View<C> load(Class<C> controller) {
        String file = fileOf(controller);
        FXMLLoader loader = new FXMLLoader(controller.getResource(file), texts.bundle(), null, this::make);
        try {
            return new View<>(loader.load(), controller.cast(loader.getController()));
        } catch (IOException e) {
            throw new UncheckedIOException("Broken view " + file, e);
        }
    }

    /** The name of the FXML file beside a controller. */
    static String fileOf(Class<?> controller) {
        return controller.getSimpleName().replaceFirst("Controller$", "").toLowerCase(Locale.ROOT) + ".fxml";
    }

    private Object make(Class<?> type) {
        Supplier<?> factory = controllers.get(type);
        if (factory == null) {
            throw new IllegalArgumentException("No factory for " + type);
        }
        return factory.get();
    }
}
