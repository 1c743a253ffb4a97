package app.showshelf.ui.show;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

import app.showshelf.metadata.PictureKind;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Environment;
import app.showshelf.settings.Settings;
import app.showshelf.ui.TestModels;
import app.showshelf.ui.TestShows;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Navigator;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.UserActions;
import app.showshelf.ui.common.Words;
import app.showshelf.ui.live.ModelContext;
import app.showshelf.ui.pictures.Drawing;
import app.showshelf.ui.pictures.Pictures;
import app.showshelf.ui.poster.PosterArtist;

/** Opens pages of shows for tests that look at them or use them. */
final class ShowStage implements AutoCloseable {
    final TestModels models = new TestModels();
    final Configuration configuration = new Configuration(new Environment(Map.of()), Settings.DEFAULT, _ -> {});
    final Jobs jobs = Jobs.onThreads();
    final List<Place> visited = new CopyOnWriteArrayList<>();
    final Navigator navigator = new Navigator(place -> {
        visited.add(place);
        return StackPane::new;
    });
    Words words = TestShows.WORDS;
    volatile Instant now = TestShows.NOW;
    private final Pictures pictures;
    private ShowScreen screen;

    /** With pictures as the program draws them, or with empty ones. */
    ShowStage(boolean drawn) {
        Drawing drawing = drawn ? drawing(new PosterArtist()) : request -> new WritableImage(request.width(), request.height());
        pictures = Pictures.of(_ -> Optional.<URI>empty(), drawing, Path.of("unused"), "Showshelf/test", Platform::runLater);
    }

    Page page(ShowService shows, UserActions actions) {
        return page(new Place.Show(TestShows.ref(ShowSamples.ID)), shows, actions);
    }

    Page page(Place place, ShowService shows, UserActions actions) {
        var model = new ShowViewModel(shows, actions, configuration, context());
        if (screen == null) {
            screen = new ShowScreen(pictures, navigator, words.texts(), _ -> {});
        }
        return place instanceof Place.Found found ? screen.of(found, model) : screen.of((Place.Show) place, model);
    }

    private ModelContext context() {
        return new ModelContext(jobs, words, () -> now, models.events, models.context().sync());
    }

    private static Drawing drawing(PosterArtist artist) {
        return request -> request.kind() == PictureKind.POSTER
                ? artist.poster(request.name(), request.width())
                : request.kind() == PictureKind.BACKDROP
                        ? artist.backdrop(request.name(), request.width(), request.height())
                        : artist.still(request.name(), request.episode(), request.width(), request.height());
    }

    @Override
    public void close() {
        pictures.close();
        jobs.close();
    }
}
