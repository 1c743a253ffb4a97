package app.showshelf;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowCard;
import app.showshelf.metadata.Providers;
import app.showshelf.metadata.sample.SampleProvider;
import app.showshelf.settings.AppFolders;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Environment;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Settings;
import app.showshelf.store.StoreLocation;
import app.showshelf.ui.ShowshelfWindow;
import app.showshelf.ui.common.FxTest;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.SettingsTopic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Who cannot see the window hears what each control is and what it is called, on every screen. */
class NamesOfControlsTest extends FxTest {
    @TempDir
    private Path folder;
    private final InstantSource clock = InstantSource.system();
    private final Configuration configuration = new Configuration(new Environment(Map.of()), Settings.DEFAULT, _ -> {});
    private final Providers providers = new Providers(new ScriptedProvider(ProviderId.TVMAZE), new ScriptedProvider(ProviderId.TMDB),
            new SampleProvider(clock));
    private final Jobs jobs = Jobs.onThreads();
    private final Showshelf library = new Showshelf(StoreLocation.memory(UUID.randomUUID().toString()), providers,
            configuration::syncMode, clock, ZoneOffset.UTC);
    private final List<String> nameless = new ArrayList<>();
    private WindowParts parts;
    private ShowshelfWindow window;

    @AfterEach
    void close() throws Exception {
        doFx(window::close);
        parts.close();
        jobs.close();
        library.close();
    }

    @Test
    void everyControlOfEveryScreenHasARoleAndAName() throws Exception {
        parts = new WindowParts(library, configuration, new AppFolders(folder), jobs, clock);
        window = onFx(() -> new ShowshelfWindow(jobs, clock, ZoneOffset.UTC));
        doFx(() -> window.showLibrary(parts.services(), parts.pages()));
        look("first start");
        configuration.update(settings -> settings.withProvider(ProviderId.SAMPLE));
        doFx(() -> window.showLibrary(parts.services(), parts.pages()));
        look("an empty library");
        library.media().addShows(providers.get(ProviderId.SAMPLE).popular(1));
        ShowCard show = library.queries().cards(ShelfQuery.ALL).getFirst();

        doFx(() -> window.open(new Place.Show(show.ref())));
        await().until(() -> {
            library.media().syncIncompleteSeasons();
            return onFx(() -> root().lookup("#episode-table") instanceof ListView<?> table && !table.getItems().isEmpty());
        });
        look("a show");
        library.changes().markShows(List.of(show.id()), true);
        for (Place place : List.of(new Place.UpNext(), new Place.Upcoming(), new Place.Discover(), new Place.Activity(),
                new Place.Statistics(), new Place.Library())) {
            doFx(() -> window.open(place));
            await().atMost(Duration.ofSeconds(20)).until(() -> onFx(() -> root().lookup("#library") != null));
            look(place.key());
        }
        for (SettingsTopic topic : SettingsTopic.values()) {
            doFx(() -> window.openSettings(topic));
            look("settings " + topic);
        }
        doFx(() -> window.open(new Place.Library()));
        doFx(() -> ((Button) root().lookup(".jump-button")).fire());
        look("quick opener");
        assertThat(nameless).isEmpty();
    }

    private Parent root() {
        return window.scene().getRoot();
    }

    private void look(String screen) throws Exception {
        doFx(() -> {
            window.scene().snapshot(null);
            collect(root(), screen);
        });
    }

    private void collect(Node node, String screen) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !(node instanceof ScrollPane) && !(hasRole(node) && isNamed(node))) {
            nameless.add(screen + ": " + node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, screen));
        }
    }

    private static boolean hasRole(Node node) {
        return node.getAccessibleRole() != AccessibleRole.NODE && node.getAccessibleRole() != AccessibleRole.PARENT;
    }

    private boolean isNamed(Node node) {
        return isSaid(node.getAccessibleText()) || node instanceof Labeled labeled && isSaid(labeled.getText())
                || root().lookupAll(".label").stream().anyMatch(label -> label instanceof Label one && one.getLabelFor() == node);
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}
