package app.showshelf.ui.shelf;

import java.util.Map;

import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.PosterArt;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.Views;
import app.showshelf.ui.pictures.Pictures;

/**
 * Makes the library's page.
 *
 * @param pictures posters
 * @param context words and ways
 * @param art what decorates an empty library
 * @param addSample puts the sample catalogue into the library
 */
public record ShelfScreen(Pictures pictures, ScreenContext context, PosterArt art, Jobs.Work addSample) {
    /** The page over that model. */
    public Page of(ShelfViewModel model) {
        var texts = context.words().texts();
        var views = new Views(texts, Map.of(
                EmptyShelfController.class, () -> new EmptyShelfController(context, art, addSample),
                ShelfController.class, () -> new ShelfController(model, pictures, context.navigator(), texts)));
        return views.load(ShelfController.class).controller();
    }
}
