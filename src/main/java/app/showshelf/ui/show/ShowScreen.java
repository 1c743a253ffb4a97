package app.showshelf.ui.show;

import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;

import app.showshelf.text.Texts;
import app.showshelf.ui.common.Navigator;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.Views;
import app.showshelf.ui.pictures.Pictures;

/**
 * Makes pages of shows.
 *
 * @param pictures posters and backdrops
 * @param navigator the way back
 * @param texts the user's language
 * @param browser opens a page of the web
 */
public record ShowScreen(Pictures pictures, Navigator navigator, Texts texts, Consumer<URI> browser) {

    /** The page of a show of the library; it opens the show when it is shown for the first time. */
    public Page of(Place.Show place, ShowViewModel model) {
        return load(model, () -> model.open(place.ref()));
    }

    /** The page of a show from a provider's list. */
    public Page of(Place.Found place, ShowViewModel model) {
        return load(model, () -> model.open(place.summary()));
    }

    private Page load(ShowViewModel model, Runnable open) {
        var views = new Views(texts, Map.of(
                ShowController.class, () -> new ShowController(model, navigator, open),
                ShowHeadController.class, () -> new ShowHeadController(model, this),
                NextCardController.class, NextCardController::new,
                SeasonsController.class, () -> new SeasonsController(model, texts),
                SeasonHeadController.class, () -> new SeasonHeadController(model, texts),
                EpisodesController.class, () -> new EpisodesController(model, texts),
                EpisodeDetailController.class, () -> new EpisodeDetailController(model, pictures)));
        return views.load(ShowController.class).controller();
    }
}
