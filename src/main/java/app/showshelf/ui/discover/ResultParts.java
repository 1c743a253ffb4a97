package app.showshelf.ui.discover;

import java.util.function.Consumer;

import app.showshelf.ui.common.Words;
import app.showshelf.ui.pictures.Pictures;

/**
 * What every card needs.
 *
 * @param pictures posters
 * @param words the user's language
 * @param open opens a show
 * @param add adds a show without watching it
 */
record ResultParts(Pictures pictures, Words words, Consumer<Found> open, Consumer<Found> add) {
    String text(String key, Object... arguments) {
        return words.texts().get(key, arguments);
    }
}
