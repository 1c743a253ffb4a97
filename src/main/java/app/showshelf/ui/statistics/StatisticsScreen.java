package app.showshelf.ui.statistics;

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
 */
public record StatisticsScreen(Pictures pictures, ScreenContext context, PosterArt art) {
    /** The page over that model. */
    public Page of(StatisticsViewModel model) {
        var views = new Views(context.words().texts(), Map.of(
                StatisticsController.class, () -> new StatisticsController(model, this)));
        return views.load(StatisticsController.class).controller();
    }

    String text(String key, Object... arguments) {
        return context.words().texts().get(key, arguments);
    }
}
