package app.showshelf;

import java.util.Locale;

import app.showshelf.settings.Configuration;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.PosterArt;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.live.ModelContext;
import app.showshelf.ui.pictures.Pictures;
import app.showshelf.ui.statistics.StatisticsScreen;
import app.showshelf.ui.statistics.StatisticsViewModel;
import app.showshelf.ui.upcoming.CalendarFileDialog;
import app.showshelf.ui.upcoming.UpcomingScreen;
import app.showshelf.ui.upcoming.UpcomingViewModel;
import app.showshelf.ui.upcoming.Weeks;
import app.showshelf.ui.upnext.UpNextScreen;
import app.showshelf.ui.upnext.UpNextViewModel;

/** Makes the pages of who watches: what is next, what comes, what was. */
record WatchingPages(Showshelf library, Configuration configuration, PosterArt art, Pictures pictures) {
    Page upNext(ScreenContext context, ModelContext model) {
        var upNext = new UpNextViewModel(new LibraryUpNext(library.upNext(), library.queries()), model, context.actions(),
                () -> configuration.settings().episodes().spoilers());
        return new UpNextScreen(pictures, context, art).of(upNext);
    }

    Page upcoming(ScreenContext context, ModelContext model) {
        Texts texts = context.words().texts();
        var upcoming = new UpcomingViewModel(new LibraryUpcoming(library.upcoming()), model, Weeks.of(texts.locale(), Locale.getDefault()));
        return new UpcomingScreen(pictures, context, art, new CalendarFileDialog(texts)).of(upcoming);
    }

    Page statistics(ScreenContext context, ModelContext model) {
        return new StatisticsScreen(pictures, context, art).of(new StatisticsViewModel(library.history()::history, model));
    }
}
