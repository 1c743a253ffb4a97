package app.showshelf.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import app.showshelf.library.ShowRef;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Registration;
import app.showshelf.settings.Settings;
import app.showshelf.settings.ThemeChoice;
import app.showshelf.settings.WindowState;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.AppIcon;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Languages;
import app.showshelf.ui.common.PageMaker;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.SettingsTopic;
import app.showshelf.ui.common.ThemeManager;
import app.showshelf.ui.common.Words;
import app.showshelf.ui.last.Handover;
import app.showshelf.ui.last.LastWindow;
import app.showshelf.ui.last.LastWindowPainter;
import app.showshelf.ui.last.LastWindowView;
import app.showshelf.ui.start.StartPage;

/** The window: first an empty shelf, then the first start or the library. On the JavaFX thread. */
public final class ShowshelfWindow implements AutoCloseable {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    /** How long the last look of the window stays over the present one, at most. */
    private static final Duration PAGE_FIRST = Duration.ofSeconds(10);

    private final Jobs jobs;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Function<String, Texts> languages;
    private final StackPane root = new StackPane();
    private final Scene scene = new Scene(root, WIDTH, HEIGHT);
    private final ThemeManager theme = new ThemeManager(scene);
    private Registration settingsListener = () -> {};
    private Desk desk;
    private final EventHandler<KeyEvent> endOfLast = _ -> endLast();
    private LastWindowView last;
    private String news = "";
    private Path offered;
    private String language = "";

    /** A window with nothing in it; {@code zone} says which day it is for the user. */
    public ShowshelfWindow(Jobs jobs, InstantSource clock, ZoneId zone) {
        this(jobs, clock, zone, tag -> new Texts(Languages.of(tag, Locale.getDefault())));
    }

    /** The same with the texts of each language tag; empty is the system's. */
    ShowshelfWindow(Jobs jobs, InstantSource clock, ZoneId zone, Function<String, Texts> languages) {
        this.jobs = jobs;
        this.clock = clock;
        this.zone = zone;
        this.languages = languages;
        root.getStyleClass().add("page");
    }

    /** What it shows. */
    public Scene scene() {
        return scene;
    }

    /** Gives a stage its scene, title, icons and least size. */
    public void dress(Stage stage) {
        stage.setScene(scene);
        stage.setTitle(words("").texts().get("app.name"));
        stage.getIcons().setAll(AppIcon.images());
        stage.setMinWidth(WindowPlace.LEAST_WIDTH);
        stage.setMinHeight(WindowPlace.LEAST_HEIGHT);
    }

    /** Before it shows: puts a stage where it was when it was closed, and keeps where it is from now on. */
    public void keep(Stage stage, Configuration configuration) {
        new WindowKeeper(stage, configuration, () -> desk == null ? configuration.settings().window().place() : desk.place().key()).open();
    }

    /** The shelf before its shows are known: no text that would need a language, nothing that would need the store. */
    public void showStarting(ThemeChoice choice) {
        theme.choose(choice);
        show(new Starting());
    }

    /** The window as it was left, until the library can be seen as it is; a show that is opened there is opened as soon as that can be. */
    public void showLast(LastWindowView view, ThemeChoice choice) {
        theme.choose(choice);
        last = view;
        root.getChildren().setAll(view);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, endOfLast);
        view.setOnScroll(_ -> endLast());
        // After what lies under the click has taken it.
        view.setOnMouseClicked(_ -> endLast());
    }

    /** As soon as there is something under it; whoever acts wants that, even where it is not complete yet. */
    private void endLast() {
        if (desk != null && last != null) {
            root.getChildren().remove(last);
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, endOfLast);
            last = null;
        }
    }

    /**
     * Takes down how it looks, for the next start; empty where that begins with something else, or the library is not seen yet.
     * It is the window's last look when {@code closed}; otherwise it stays where it is.
     */
    public Optional<LastWindow> look(WindowState state, boolean closed) {
        if (desk == null || !closed && (last != null || !scene.getWindow().isShowing())) {
            return Optional.empty();
        }
        endLast();
        if (closed && !desk.place().kept()) {
            desk.open(new Place.Library());
        }
        return desk.place().kept() ? Optional.of(paint(state)) : Optional.empty();
    }

    private LastWindow paint(WindowState state) {
        return LastWindowPainter.paint(desk.frame(), root.getBackground().getFills().getFirst().getFill(), state,
                scene.getWindow().getOutputScaleX());
    }

    /** Says why the library could not be opened. */
    public void showFailure(String sentence) {
        last = null;
        show(new Starting(sentence));
    }

    /** The library; before that, at the first start, the choice of a provider. */
    public void showLibrary(UiServices services, PageMaker pages) {
        settingsListener.close();
        settingsListener = services.configuration().subscribe(settings -> jobs.onFx(() -> follow(settings, services, pages)));
        Settings settings = services.configuration().settings();
        theme.choose(settings.theme());
        theme.choose(settings.look());
        language = settings.language();
        if (settings.provider() == null) {
            last = null;
            show(new StartPage(services, words(language), jobs, () -> openDesk(services, pages)).root());
        } else {
            openDesk(services, pages);
        }
    }

    /** Says over every page what has happened to the library, until the user has read it. */
    public void tell(String sentence) {
        news = sentence;
        if (desk != null) {
            desk.tell(sentence, () -> news = "");
        }
    }

    /** Says what bringing that exported library in would change, and asks; as soon as there is a library to bring it into. */
    public void offer(Path file) {
        offered = file;
        if (desk != null) {
            askForOffered();
        }
    }

    private void askForOffered() {
        if (offered != null) {
            desk.offer(offered);
            offered = null;
        }
    }

    /** Goes to that place of the library. */
    public void open(Place place) {
        desk.closeSettings();
        desk.open(place);
    }

    /** Opens the settings at that page. */
    public void openSettings(SettingsTopic topic) {
        desk.openSettings(topic);
    }

    private void openDesk(UiServices services, PageMaker pages) {
        closeDesk();
        desk = new Desk(services, pages, words(language), jobs, clock);
        show(desk.root());
        if (!news.isEmpty()) {
            desk.tell(news, () -> news = "");
        }
        Place wanted = Place.ofKey(services.configuration().settings().window().place());
        desk.open(pages.has(wanted) ? wanted : new Place.Library());
        desk.begin();
        askForOffered();
        if (last != null) {
            last.opensBy(show -> {
                ShowRef.parse(show).ifPresent(ref -> open(new Place.Show(ref)));
                endLast();
            });
            jobs.whenQuiet(PAGE_FIRST, () -> new Handover(desk.root(), this::endLast).start());
        }
    }

    /** A new theme, accent or size of text dresses the scene anew; a new language needs all views anew. */
    private void follow(Settings settings, UiServices services, PageMaker pages) {
        theme.choose(settings.theme());
        theme.choose(settings.look());
        if (!settings.language().equals(language)) {
            language = settings.language();
            Desk before = desk;
            if (before != null) {
                Place place = before.place();
                openDesk(services, pages);
                desk.open(place.kept() ? place : new Place.Library());
                before.openTopic().ifPresent(desk::openSettings);
            }
        }
    }

    private Words words(String tag) {
        Words words = Words.of(languages.apply(tag), zone);
        scene.setNodeOrientation(Languages.orientation(words.texts().locale()));
        return words;
    }

    private void show(Parent content) {
        root.getChildren().setAll(content);
        if (last != null) {
            root.getChildren().add(last);
        }
    }

    private void closeDesk() {
        if (desk != null) {
            desk.close();
        }
    }

    /** Ends everything that the window listens to. */
    @Override
    public void close() {
        settingsListener.close();
        closeDesk();
    }
}
