package app.showshelf.ui.shelf;

import java.util.function.BiFunction;
import java.util.function.Function;

import app.showshelf.library.ShowCard;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.StateLine;
import app.showshelf.ui.pictures.Pictures;

/**
 * What tiles and rows need to show a show.
 *
 * @param pictures where posters come from
 * @param state what is said of a show
 * @param wording a show in words, for who cannot see it
 * @param texts the language
 */
record TileParts(Pictures pictures, Function<ShowCard, StateLine> state, BiFunction<ShowCard, StateLine, String> wording, Texts texts) {
    String spoken(ShowCard card, StateLine state) {
        return wording.apply(card, state);
    }
}
