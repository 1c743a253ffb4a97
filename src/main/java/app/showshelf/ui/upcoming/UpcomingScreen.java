package app.showshelf.ui.upcoming;

import java.util.Map;

import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.PosterArt;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.Views;
import app.showshelf.ui.pictures.Pictures;

/**
 * Makes the page.
 *
 * @param pictures posters
 * @param context words and ways
 * @param art what decorates an empty page
 * @param files asks where to save
 */
public record UpcomingScreen(Pictures pictures, ScreenContext context, PosterArt art, FileChoice files) {
    /** The page over that model. */
    public Page of(UpcomingViewModel model) {
        var views = new Views(context.words().texts(), Map.of(
                UpcomingController.class, () -> new UpcomingController(model, this)));
        return views.load(UpcomingController.class).controller();
    }

    String text(String key, Object... arguments) {
        return context.words().texts().get(key, arguments);
    }
}
