package app.showshelf.ui.shelf;

import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

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
 * @param syncNow fetches a show in front of everything; blocks
 * @param browser opens a page of the web
 */
public record ShelfScreen(Pictures pictures, ScreenContext context, PosterArt art, Jobs.Work addSample, LongConsumer syncNow,
        Consumer<URI> browser) {
    /** The page of that library. */
    public Page of(ShelfLibrary library, ShelfViewModel model) {
        var texts = context.words().texts();
        var actions = new ShelfActions(library, context, syncNow, browser);
        var views = new Views(texts, Map.of(
                EmptyShelfController.class, () -> new EmptyShelfController(context, art, addSample),
                ShelfController.class, () -> new ShelfController(model, actions, pictures, context.navigator(), texts)));
        return views.load(ShelfController.class).controller();
    }
}
