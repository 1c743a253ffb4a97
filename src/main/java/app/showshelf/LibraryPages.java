package app.showshelf;

import java.util.Locale;

import app.showshelf.settings.Configuration;
import app.showshelf.text.Texts;
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
import app.showshelf.ui.shelf.ShelfLibrary;
import app.showshelf.ui.shelf.ShelfScreen;
import app.showshelf.ui.shelf.ShelfViewModel;
import app.showshelf.ui.show.ShowScreen;
import app.showshelf.ui.show.ShowViewModel;
import app.showshelf.ui.upcoming.CalendarFileDialog;
import app.showshelf.ui.upcoming.UpcomingScreen;
import app.showshelf.ui.upcoming.UpcomingViewModel;
import app.showshelf.ui.upcoming.Weeks;
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
            case Place.Show one -> show.of(one, new ShowViewModel(new LibraryShows(library), configuration::syncMode, model));
            case Place.Found one -> show.of(one, new ShowViewModel(new LibraryShows(library), configuration::syncMode, model));
            case Place.Library _ -> shelf(context, model);
            case Place.Discover _ -> discover(context, model);
            case Place.UpNext _ -> upNext(context, model);
            case Place.Upcoming _ -> upcoming(context, model);
            default -> throw new IllegalArgumentException("No page of " + place);
        };
    }

    @Override
    public boolean has(Place place) {
        return !(place instanceof Place.Statistics);
    }

    private Page shelf(ScreenContext context, ModelContext model) {
        ShelfLibrary shelf = ShelfLibrary.of(library.queries()::cards, library.queries()::counts);
        return new ShelfScreen(pictures, context, services.art(), services.addSample()).of(new ShelfViewModel(shelf, model));
    }

    private Page upNext(ScreenContext context, ModelContext model) {
        var upNext = new UpNextViewModel(new LibraryUpNext(library.upNext(), library.queries()), model, context.actions(), () -> false);
        return new UpNextScreen(pictures, context, services.art()).of(upNext);
    }

    private Page upcoming(ScreenContext context, ModelContext model) {
        Texts texts = context.words().texts();
        var upcoming = new UpcomingViewModel(new LibraryUpcoming(library.upcoming()), model, Weeks.of(texts.locale(), Locale.getDefault()));
        return new UpcomingScreen(pictures, context, services.art(), new CalendarFileDialog(texts)).of(upcoming);
    }

    private Page discover(ScreenContext context, ModelContext model) {
        LibraryDiscover discover = new LibraryDiscover(library.providers(), configuration, library.queries(), library.media());
        return new DiscoverScreen(pictures, context).of(new DiscoverViewModel(discover, model));
    }
}
