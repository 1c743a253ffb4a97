package app.showshelf.ui.shelf;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

import javafx.scene.input.MouseEvent;

import app.showshelf.library.ShowCard;
import app.showshelf.ui.common.StateLine;
import app.showshelf.ui.pictures.Pictures;

/**
 * What every tile needs.
 *
 * @param pictures where posters come from
 * @param state the line below the name
 * @param wording a tile in words, for who cannot see it
 * @param onClick what a click does
 */
record TileParts(Pictures pictures, Function<ShowCard, StateLine> state, BiFunction<ShowCard, StateLine, String> wording,
        BiConsumer<ShowCard, MouseEvent> onClick) {

    String spoken(ShowCard card, StateLine state) {
        return wording.apply(card, state);
    }

    void clicked(ShowCard card, MouseEvent event) {
        if (card != null) {
            onClick.accept(card, event);
        }
    }
}
