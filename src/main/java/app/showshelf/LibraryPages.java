package app.showshelf;

import java.util.Optional;

import javafx.scene.Node;

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
import app.showshelf.ui.show.ShowScreen;
import app.showshelf.ui.show.ShowViewModel;

/** Makes the pages of an open library. */
final class LibraryPages implements PageMaker {
    private final Showshelf library;
    private final Configuration configuration;
    private final UiServices services;
    private final Pictures pictures;
    private final WatchingPages watching;
    private final LibraryShelf shelf;
    private ScreenContext showsIn;
    private ShowScreen shows;

    LibraryPages(Showshelf library, Configuration configuration, UiServices services, Pictures pictures) {
        this.library = library;
        this.configuration = configuration;
        this.services = services;
        this.pictures = pictures;
        this.watching = new WatchingPages(library, configuration, services.art(), pictures);
        this.shelf = new LibraryShelf(library, configuration, services, pictures);
    }

    @Override
    public Page make(Place place, ScreenContext context) {
        ModelContext model = model(context);
        return switch (place) {
            case Place.Show one -> shows(context).of(one, show(context, model));
            case Place.Found one -> shows(context).of(one, show(context, model));
            case Place.Library _ -> shelf(context, model);
            case Place.Discover _ -> discover(context, model);
            case Place.UpNext _ -> watching.upNext(context, model);
            case Place.Upcoming _ -> watching.upcoming(context, model);
            case Place.Statistics _ -> watching.statistics(context, model);
            case Place.Activity _ -> throw new IllegalArgumentException("The shell makes the page of " + place);
        };
    }

    /** From here one goes to a show. */
    private Page shelf(ScreenContext context, ModelContext model) {
        shows(context).prepare(context.jobs());
        return shelf.page(context, model);
    }

    /** One for as long as the window speaks one language. */
    private ShowScreen shows(ScreenContext context) {
        if (!context.equals(showsIn)) {
            showsIn = context;
            shows = new ShowScreen(pictures, context.navigator(), context.words().texts(), services.browser());
        }
        return shows;
    }

    private ShowViewModel show(ScreenContext context, ModelContext model) {
        return new ShowViewModel(new LibraryShows(library), context.actions(), configuration, model);
    }

    @Override
    public Optional<Node> section(ScreenContext context) {
        return Optional.of(shelf.section(context, model(context)));
    }

    private ModelContext model(ScreenContext context) {
        return new ModelContext(context.jobs(), context.words(), context.clock(), services.events(), services.sync());
    }

    private Page discover(ScreenContext context, ModelContext model) {
        LibraryDiscover discover = new LibraryDiscover(library.providers(), library.requests(), configuration, library.queries(),
                library.media());
        return new DiscoverScreen(pictures, context).of(new DiscoverViewModel(discover, model));
    }
}
