package app.showshelf.ui;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import app.showshelf.settings.ThemeChoice;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Navigator;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.PosterArt;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.ThemeManager;
import app.showshelf.ui.live.ModelContext;
import app.showshelf.ui.pictures.Pictures;

/** One page in a window of its own, for journeys of a robot. */
public final class PageStage {
    public final PosterArt art = new FakeArt();
    public final FakeActions actions = new FakeActions();
    public final List<Place> visited = new CopyOnWriteArrayList<>();
    public final TestModels models = new TestModels();
    public final Jobs jobs = Jobs.onThreads();
    public final Pictures pictures = Pictures.of(_ -> Optional.<URI>empty(),
            request -> new WritableImage(request.width(), request.height()),
            Path.of("unused"), "Showshelf/test", Platform::runLater);
    private Stage stage;

    /** Shows the page that the function makes. On the JavaFX thread. */
    public void show(Function<ScreenContext, Page> maker) throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        var navigator = new Navigator(place -> {
            visited.add(place);
            return StackPane::new;
        });
        Page page = maker.apply(new ScreenContext(TestShows.WORDS, navigator, jobs, InstantSource.fixed(TestShows.NOW), _ -> {}, actions));
        var scene = new Scene(page.root(), 1000, 700);
        new ThemeManager(scene).choose(ThemeChoice.DARK);
        stage.setScene(scene);
        stage.setWidth(1000);
        stage.setHeight(700);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        stage.requestFocus();
        page.shown();
    }

    /** What a view model needs, with work on real workers. */
    public ModelContext model() {
        return new ModelContext(jobs, TestShows.WORDS, InstantSource.fixed(TestShows.NOW), models.events, models.context().sync());
    }

    public Scene scene() {
        return stage.getScene();
    }

    /** Ends all of it. */
    public void close() throws Exception {
        WaitForAsyncUtils.asyncFx(stage::hide).get();
        pictures.close();
        jobs.close();
        WaitForAsyncUtils.clearExceptions();
    }
}
