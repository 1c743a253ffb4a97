package app.showshelf.ui.discover;

import java.util.Map;

import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.Views;
import app.showshelf.ui.pictures.Pictures;

/**
 * Makes the page Discover.
 *
 * @param pictures posters
 * @param context words, ways and settings
 */
public record DiscoverScreen(Pictures pictures, ScreenContext context) {
    /** The page over that model. */
    public Page of(DiscoverViewModel model) {
        var views = new Views(context.words().texts(),
                Map.of(DiscoverController.class, () -> new DiscoverController(model, pictures, context)));
        return views.load(DiscoverController.class).controller();
    }
}
