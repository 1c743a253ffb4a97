package app.showshelf.ui.upnext;

import java.util.Map;

import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.PosterArt;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.Views;
import app.showshelf.ui.pictures.Pictures;

/**
 * Makes the page.
 *
 * @param pictures stills
 * @param context words and ways
 * @param art what decorates an empty page
 */
public record UpNextScreen(Pictures pictures, ScreenContext context, PosterArt art) {
    /** The page over that model. */
    public Page of(UpNextViewModel model) {
        var views = new Views(context.words().texts(), Map.of(
                UpNextController.class, () -> new UpNextController(model, this)));
        return views.load(UpNextController.class).controller();
    }

    String text(String key, Object... arguments) {
        return context.words().texts().get(key, arguments);
    }
}
