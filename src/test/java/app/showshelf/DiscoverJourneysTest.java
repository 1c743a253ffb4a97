package app.showshelf;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.showshelf.metadata.Providers;
import app.showshelf.metadata.http.LocalServer;
import app.showshelf.metadata.sample.SampleProvider;
import app.showshelf.metadata.tmdb.TmdbProvider;
import app.showshelf.metadata.tvmaze.TvMazeProvider;
import app.showshelf.settings.AppFolders;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Environment;
import app.showshelf.settings.Look;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Settings;
import app.showshelf.settings.ThemeChoice;
import app.showshelf.store.StoreLocation;
import app.showshelf.ui.ShowshelfWindow;
import app.showshelf.ui.common.FxTest;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.SettingsTopic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Discover in the whole program, over a provider on this machine that goes away, answers nonsense, and comes back. */
class DiscoverJourneysTest extends FxTest {
    private static final String INDEX = """
            [{"id": 1, "name": "Low Tide Radio", "genres": ["Comedy"], "premiered": "2024-02-01", "status": "Running", "weight": 90,
              "summary": "<p>The last pirate station on the estuary has four listeners and one licence inspector.</p>"},
             {"id": 2, "name": "Tideline Motel", "genres": ["Crime", "Drama"], "premiered": "2019-05-04", "status": "Ended", "weight": 80}]""";

    private final LocalServer server = new LocalServer();
    private final InstantSource clock = InstantSource.system();
    private final Jobs jobs = Jobs.onThreads();
    private final Configuration configuration = new Configuration(new Environment(Map.of()),
            Settings.DEFAULT.withProvider(ProviderId.TVMAZE).withLanguage("en").withTheme(ThemeChoice.DARK), _ -> {});
    @TempDir
    private Path folder;
    private Showshelf library;
    private WindowParts parts;
    private ShowshelfWindow window;

    @BeforeEach
    void open() throws Exception {
        server.answers("/shows", INDEX);
        server.answers("/search/shows", "[]");
        Providers providers = new Providers(
                new TvMazeProvider(server.client(), () -> server.uri(""), TvMazeProvider.PICTURES),
                new TmdbProvider(server.client(), () -> server.uri("/3"), () -> "", TmdbProvider.PICTURES), new SampleProvider(clock));
        library = new Showshelf(StoreLocation.memory(UUID.randomUUID().toString()), providers, configuration::syncMode, clock,
                ZoneOffset.UTC);
        parts = new WindowParts(library, configuration, new AppFolders(folder), jobs, clock);
        window = onFx(() -> new ShowshelfWindow(jobs, clock, ZoneOffset.UTC));
        doFx(() -> window.showLibrary(parts.services(), parts.pages()));
    }

    @AfterEach
    void close() throws Exception {
        doFx(window::close);
        parts.close();
        library.close();
        jobs.close();
        server.close();
    }

    @Test
    void whatIsNoticedInDiscoverAloneIsSaidEverywhereAndEndsByItself() throws Exception {
        server.stop();
        doFx(() -> window.open(new Place.Discover()));
        until("the problem", () -> text("#discover-problem").equals("You are offline"));
        until("the word in the status bar", () -> text("#online").equals("Offline"));
        assertThat(DiscoverJourneysTest.<Integer>onFx(() -> root().lookupAll(".strip").size())).isEqualTo(1);
        look("discover-offline", 1280, 800);

        server.start();
        doFx(() -> ((Button) root().lookup(".strip .button")).fire());
        await("ticks that find the provider").until(() -> {
            library.media().syncIncompleteSeasons();
            return onFx(() -> text("#online").equals("Online") && text(".result-head .t-bold").startsWith("2 shows"));
        });
        assertThat(DiscoverJourneysTest.<Integer>onFx(() -> root().lookupAll(".strip").size())).isZero();
        look("discover", 1280, 800);
        look("discover-wide", 1920, 1080);
        look("discover-narrow", 760, 800);
    }

    @Test
    void anAnswerThatCannotBeReadIsSaidAndAskedForAgain() throws Exception {
        server.answers("/shows", "<html>");
        doFx(() -> window.open(new Place.Discover()));
        until("the problem", () -> text("#discover-problem").equals("No list for now"));
        assertThat(onFx(() -> text("#online"))).isEqualTo("Online");
        look("discover-failed", 1000, 700);
        server.answers("/shows", INDEX);
        doFx(() -> ((Button) root().lookup("#discover-again")).fire());
        until("the shows", () -> text(".result-head .t-bold").equals("2 shows from TVmaze"));
    }

    @Test
    void filtersAndASearchShowWhatIsWanted() throws Exception {
        doFx(() -> window.open(new Place.Discover()));
        until("the shows", () -> text(".result-head .t-bold").equals("2 shows from TVmaze"));
        doFx(() -> this.<String>choice("#discover-genre").setValue("Crime"));
        until("one genre", () -> text(".result-head .t-bold").equals("1 show from TVmaze"));
        doFx(() -> this.<Integer>choice("#discover-year").setValue(2024));
        until("nothing", () -> root().lookup("#discover-nothing").isVisible());
        look("discover-nothing", 1000, 700);
        doFx(() -> ((Button) root().lookup("#discover-clear")).fire());
        until("all again", () -> text(".result-head .t-bold").equals("2 shows from TVmaze"));
        server.answers("/search/shows", "[{\"score\": 1, \"show\": {\"id\": 3, \"name\": \"Neap\"}}]");
        doFx(() -> ((TextField) root().lookup("#discover-search")).setText("neap"));
        until("what was found", () -> text(".result-head .t-bold").equals("1 show from TVmaze"));
    }

    @Test
    void textTwiceAsLargeIsNotCutOff() throws Exception {
        configuration.update(settings -> settings.withLook(settings.look().withTextPercent(Look.MOST_TEXT)).withTheme(ThemeChoice.LIGHT));
        doFx(() -> window.open(new Place.Discover()));
        until("the shows", () -> text(".result-head .t-bold").equals("2 shows from TVmaze"));
        look("discover-200", 1280, 800);
        doFx(() -> window.open(new Place.Activity()));
        look("activity-200", 1280, 800);
        for (var topic : SettingsTopic.values()) {
            doFx(() -> window.openSettings(topic));
            look("settings-200-" + topic.name().toLowerCase(Locale.ROOT), 1280, 800);
        }
    }

    private Node root() {
        return window.scene().getRoot();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> choice(String selector) {
        return (ComboBox<T>) root().lookup(selector);
    }

    private String text(String selector) {
        // What stands in a button is there once the button has its look.
        root().applyCss();
        return root().lookup(selector) instanceof Label label ? label.getText() : "";
    }

    private static void until(String what, Callable<Boolean> condition) {
        await(what).until(() -> onFx(condition));
    }

    /** Moves the content into a scene of that size, since a scene without a window keeps its first size. */
    private void look(String name, int width, int height) throws Exception {
        doFx(() -> {
            Scene scene = window.scene();
            var root = scene.getRoot();
            scene.setRoot(new StackPane());
            Scene other = new Scene(new StackPane(), width, height);
            other.setUserAgentStylesheet(scene.getUserAgentStylesheet());
            other.getStylesheets().setAll(scene.getStylesheets());
            other.getProperties().putAll(scene.getProperties());
            other.setRoot(root);
            picture(other, name);
            picture(other, name);
            other.setRoot(new StackPane());
            scene.setRoot(root);
        });
    }
}
