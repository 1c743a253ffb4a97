package app.showshelf.ui.show;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

import app.showshelf.text.Texts;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Navigator;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.Views;
import app.showshelf.ui.pictures.Pictures;

/** Makes visits to shows, all of which use one page. */
public final class ShowScreen {
    private static final Duration START_IS_OVER = Duration.ofSeconds(10);

    private final Pictures pictures;
    private final Navigator navigator;
    private final Texts texts;
    private final Consumer<URI> browser;
    private ShownShow page;

    /**
     * No page yet.
     *
     * @param pictures posters and backdrops
     * @param navigator the way back
     * @param texts the user's language
     * @param browser opens a page of the web
     */
    public ShowScreen(Pictures pictures, Navigator navigator, Texts texts, Consumer<URI> browser) {
        this.pictures = pictures;
        this.navigator = navigator;
        this.texts = texts;
        this.browser = browser;
    }

    /** A visit to a show of the library; it opens the show when it is shown for the first time. */
    public Page of(Place.Show place, ShowViewModel model) {
        return new ShowVisit(this::page, model, navigator, () -> model.open(place.ref()));
    }

    /** A visit to a show from a provider's list. */
    public Page of(Place.Found place, ShowViewModel model) {
        return new ShowVisit(this::page, model, navigator, () -> model.open(place.summary()));
    }

    /** Makes the page ahead, beside the JavaFX thread, so that the first show opens as fast as the second; when the start is over. */
    public void prepare(Jobs jobs) {
        // Later, since the page that is being made has not asked for anything yet.
        jobs.onFx(() -> jobs.whenQuiet(START_IS_OVER, () -> jobs.run(this::load, this::take, _ -> {})));
    }

    private void take(ShownShow made) {
        if (page == null) {
            page = made;
            navigator.expect(made.controller().root());
        }
    }

    Pictures pictures() {
        return pictures;
    }

    Navigator navigator() {
        return navigator;
    }

    Texts texts() {
        return texts;
    }

    Consumer<URI> browser() {
        return browser;
    }

    private ShownShow page() {
        if (page == null) {
            page = load();
        }
        return page;
    }

    private ShownShow load() {
        var show = new InView();
        var views = new Views(texts, Map.of(
                ShowController.class, () -> new ShowController(show),
                ShowHeadController.class, () -> new ShowHeadController(show, this),
                NextCardController.class, NextCardController::new,
                SeasonsController.class, () -> new SeasonsController(show, texts),
                SeasonHeadController.class, () -> new SeasonHeadController(show, texts),
                EpisodesController.class, () -> new EpisodesController(show, texts),
                EpisodeDetailController.class, () -> new EpisodeDetailController(show, pictures)));
        return new ShownShow(show, views.load(ShowController.class).controller());
    }
}
