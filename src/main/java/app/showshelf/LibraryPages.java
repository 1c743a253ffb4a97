package app.showshelf;

import app.showshelf.library.NameOrder;
import app.showshelf.settings.Configuration;
import app.showshelf.ui.UiServices;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.PageMaker;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.discover.DiscoverScreen;
import app.showshelf.ui.discover.DiscoverViewModel;
import app.showshelf.ui.discover.LibraryDiscover;
import app.showshelf.ui.live.ModelContext;
import app.showshelf.ui.pictures.Pictures;
import app.showshelf.ui.shelf.ShelfChoices;
import app.showshelf.ui.shelf.ShelfLibrary;
import app.showshelf.ui.shelf.ShelfScreen;
import app.showshelf.ui.shelf.ShelfViewModel;
import app.showshelf.ui.show.ShowScreen;
import app.showshelf.ui.show.ShowViewModel;
import app.showshelf.ui.upnext.UpNextScreen;
import app.showshelf.ui.upnext.UpNextViewModel;

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
            case Place.Show one -> show.of(one, new ShowViewModel(new LibraryShows(library), context.actions(), configuration, model));
            case Place.Found one -> show.of(one, new ShowViewModel(new LibraryShows(library), context.actions(), configuration, model));
            case Place.Library _ -> shelf(context, model);
            case Place.Discover _ -> discover(context, model);
            case Place.UpNext _ -> upNext(context, model);
            default -> throw new IllegalArgumentException("No page of " + place);
        };
    }

    @Override
    public boolean has(Place place) {
        return !(place instanceof Place.Upcoming || place instanceof Place.Statistics);
    }

    private Page shelf(ScreenContext context, ModelContext model) {
        var texts = context.words().texts();
        ShelfLibrary shelf = ShelfLibrary.of(library.shelf(), NameOrder.of(texts.locale(), texts.get("shelf.sort.articles")));
        return new ShelfScreen(pictures, context, services.art(), services.addSample())
                .of(new ShelfViewModel(shelf, new ShelfChoices(configuration), model));
    }

    private Page upNext(ScreenContext context, ModelContext model) {
        var upNext = new UpNextViewModel(new LibraryUpNext(library.upNext(), library.queries()), model, context.actions(), () -> false);
        return new UpNextScreen(pictures, context, services.art()).of(upNext);
    }

    private Page discover(ScreenContext context, ModelContext model) {
        LibraryDiscover discover = new LibraryDiscover(library.providers(), configuration, library.queries(), library.media());
        return new DiscoverScreen(pictures, context).of(new DiscoverViewModel(discover, model));
    }
}
