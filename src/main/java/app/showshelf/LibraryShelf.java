package app.showshelf;

import app.showshelf.library.NameOrder;
import app.showshelf.settings.Configuration;
import app.showshelf.ui.UiServices;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.live.ModelContext;
import app.showshelf.ui.pictures.Pictures;
import app.showshelf.ui.shelf.ShelfChoices;
import app.showshelf.ui.shelf.ShelfLibrary;
import app.showshelf.ui.shelf.ShelfScreen;
import app.showshelf.ui.shelf.ShelfViewModel;
import app.showshelf.ui.shelf.ShelfViews;
import app.showshelf.ui.shelf.ViewsSection;

/** Makes the library's page and its section of the side bar, which share the user's views. */
final class LibraryShelf {
    private final Showshelf library;
    private final Configuration configuration;
    private final UiServices services;
    private final Pictures pictures;
    private final ShelfViews views;

    LibraryShelf(Showshelf library, Configuration configuration, UiServices services, Pictures pictures) {
        this.library = library;
        this.configuration = configuration;
        this.services = services;
        this.pictures = pictures;
        this.views = new ShelfViews(configuration);
    }

    Page page(ScreenContext context, ModelContext model) {
        ShelfLibrary shelf = shelf(context);
        return new ShelfScreen(pictures, context, services.art(), services.addSample(), services.syncNow(), services.browser())
                .of(shelf, new ShelfViewModel(shelf, new ShelfChoices(configuration), views, model));
    }

    ViewsSection section(ScreenContext context, ModelContext model) {
        return new ViewsSection(shelf(context), views, model, context);
    }

    private ShelfLibrary shelf(ScreenContext context) {
        var texts = context.words().texts();
        NameOrder names = NameOrder.of(texts.locale(), texts.get("shelf.sort.articles"));
        return ShelfLibrary.of(library.shelf(), library.queries()::page, names);
    }
}
