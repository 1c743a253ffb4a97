package app.showshelf;

import java.util.Map;
import java.util.function.Supplier;

import app.showshelf.settings.Configuration;
import app.showshelf.ui.UiServices;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.PageMaker;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.Views;
import app.showshelf.ui.discover.DiscoverController;
import app.showshelf.ui.discover.DiscoverViewModel;
import app.showshelf.ui.live.ModelContext;
import app.showshelf.ui.pictures.Pictures;
import app.showshelf.ui.shelf.ShelfController;
import app.showshelf.ui.shelf.ShelfLibrary;
import app.showshelf.ui.shelf.ShelfViewModel;
import app.showshelf.ui.show.ShowScreen;
import app.showshelf.ui.show.ShowViewModel;
import app.showshelf.ui.start.EmptyLibrary;

/** Makes the pages of an open library. */
final class LibraryPages implements PageMaker {
    private final Showshelf library;
    private final Configuration configuration;
    private final UiServices services;
    private final Pictures pictures;

    LibraryPages(Showshelf library, Configuration configuration, UiServices services, Pictures pictures) {
        this.library = library;
        this.configuration = configuration;
        this.services = services;
        this.pictures = pictures;
    }

    @Override
    public Page make(Place place, ScreenContext context) {
        ModelContext model = new ModelContext(context.jobs(), context.words(), context.clock(), services.events(), services.sync());
        ShowScreen show = new ShowScreen(pictures, context.navigator(), context.words().texts(), services.browser());
        return switch (place) {
            case Place.Show one -> show.of(one, new ShowViewModel(new LibraryShows(library), configuration::syncMode, model));
            case Place.Found one -> show.of(one, new ShowViewModel(new LibraryShows(library), configuration::syncMode, model));
            case Place.Library _ -> shelf(context, model);
            case Place.Discover _ -> discover(context, model);
            default -> throw new IllegalArgumentException("No page of " + place);
        };
    }

    private Page shelf(ScreenContext context, ModelContext model) {
        ShelfViewModel shelf = new ShelfViewModel(ShelfLibrary.of(library.queries()::cards, library.queries()::counts), model);
        return load(context, ShelfController.class,
                () -> new ShelfController(shelf, pictures, context.navigator(), () -> new EmptyLibrary(services, context).root(),
                        context.words().texts()));
    }

    private Page discover(ScreenContext context, ModelContext model) {
        DiscoverViewModel discover = new DiscoverViewModel(new LibraryDiscovery(library, configuration), model);
        return load(context, DiscoverController.class, () -> new DiscoverController(discover, pictures, context));
    }

    private static <C extends Page> Page load(ScreenContext context, Class<C> controller, Supplier<C> make) {
        return new Views(context.words().texts(), Map.of(controller, make)).load(controller).controller();
    }
}
