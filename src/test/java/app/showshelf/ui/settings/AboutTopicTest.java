package app.showshelf.ui.settings;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;

import org.junit.jupiter.api.Test;

import app.showshelf.settings.Configuration;
import app.showshelf.settings.Environment;
import app.showshelf.settings.Settings;
import app.showshelf.settings.ThemeChoice;
import app.showshelf.settings.Updates;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.FxTest;
import app.showshelf.ui.common.Switch;
import app.showshelf.ui.common.Views;

import static org.assertj.core.api.Assertions.assertThat;

/** The page on the program itself: its version, and whether it may look for a newer one. */
class AboutTopicTest extends FxTest {
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final List<URI> opened = new ArrayList<>();
    private final Configuration configuration = new Configuration(
            new Environment(Map.of("SHOWSHELF_RELEASES_URL", "https://example.org/releases")),
            Settings.DEFAULT.withUpdates(new Updates(false, null, "999.1.0", "https://example.org/999.1.0")), _ -> {});

    @Test
    void theUserIsToldWhereItWouldLookBeforeItDoes() throws Exception {
        for (ThemeChoice theme : new ThemeChoice[]{ThemeChoice.DARK, ThemeChoice.LIGHT}) {
            Scene scene = onFx(() -> scene(page(), 720, 720, theme));
            doFx(() -> {
                picture(scene, "about-" + theme.name().toLowerCase(Locale.ROOT));
                Switch updates = (Switch) scene.lookup("#updates");
                assertThat(((SettingRow) updates.getParent()).getHelp()).contains("Once a week", "https://example.org/releases");
                updates.setSelected(true);
                assertThat(configuration.settings().updates().wanted()).isTrue();
                updates.setSelected(false);
                assertThat(configuration.settings().updates().wanted()).isFalse();
            });
        }
    }

    @Test
    void aLaterVersionThatWasSeenLeadsToItsPage() throws Exception {
        Scene scene = onFx(() -> scene(page(), 720, 560, ThemeChoice.LIGHT));
        doFx(() -> {
            Hyperlink newer = (Hyperlink) scene.lookup("#newer-version");
            assertThat(newer.getText()).isEqualTo("Showshelf 999.1.0 is out");
            newer.fire();
        });
        assertThat(opened).containsExactly(URI.create("https://example.org/999.1.0"));
    }

    private Parent page() {
        Parent page = new Views(texts,
                Map.of(AboutTopicController.class, () -> new AboutTopicController(configuration, texts, opened::add)))
                .load(AboutTopicController.class).root();
        page.getStyleClass().add("page");
        return page;
    }
}
