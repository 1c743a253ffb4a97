package app.showshelf.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import app.showshelf.library.Failure;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Settings;
import app.showshelf.settings.SyncMode;
import app.showshelf.settings.ThemeChoice;
import app.showshelf.ui.common.FxTest;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Languages;
import app.showshelf.ui.common.NavItem;
import app.showshelf.ui.common.PageMaker;

import static org.assertj.core.api.Assertions.assertThat;

class ShowshelfWindowTest extends FxTest {
    private static final Settings CHOSEN = Settings.DEFAULT.withProvider(ProviderId.TVMAZE).withLanguage("en");

    private final Jobs jobs = Jobs.onThreads();
    private FakeServices services;
    private ShowshelfWindow window;

    @AfterEach
    void close() throws Exception {
        doFx(window::close);
        jobs.close();
    }

    @Test
    void theFirstStartAsksAndTheChoiceOpensTheLibrary() throws Exception {
        open(Settings.DEFAULT.withLanguage("en"), Map.of());
        assertThat(node("#library")).isNull();
        fire("#tvmaze");
        await("library", () -> node("#library") != null);
        assertThat(services.configuration.settings().provider()).isEqualTo(ProviderId.TVMAZE);
    }

    @Test
    void theFirstStartHasItsFocusBeforeTheWindowRollsDownToOne() throws Exception {
        open(Settings.DEFAULT, Map.of());
        assertThat(onFx(() -> window.scene().getFocusOwner().getId())).isEqualTo("tvmaze");
    }

    @Test
    void lookingAroundPutsTheWholeSampleCatalogueOnTheShelf() throws Exception {
        open(Settings.DEFAULT.withLanguage("en"), Map.of());
        fire("#look");
        await("library", () -> node("#library") != null);
        assertThat(services.added).hasSize(4);
        assertThat(services.configuration.settings().provider()).isEqualTo(ProviderId.SAMPLE);
    }

    @Test
    void aKeyThatTmdbDoesNotAcceptLeavesTheChoiceOpen() throws Exception {
        open(Settings.DEFAULT.withLanguage("en"), Map.of());
        services.tmdb.checkFails = new Failure(Failure.Kind.KEY_REJECTED, 401);
        doFx(() -> ((TextField) window.scene().getRoot().lookup("#token")).setText("wrong"));
        fire("#test");
        await("sentence", () -> ((Labeled) node("#result .label")).getText().equals("TMDB did not accept the key (401)."));
        assertThat(services.configuration.settings().provider()).isNull();
    }

    @Test
    void aNewLanguageHoldsAtOnceAndTheSettingsStayOpen() throws Exception {
        open(CHOSEN, Map.of());
        fire("#settings");
        fire(".topics #language");
        fire("#language-de");
        await("German", () -> ((NavItem) node("#library")).getName().equals("Bibliothek"));
        assertThat(((Labeled) node(".topic-head .t-dialog")).getText()).isEqualTo("Welche Sprache?");
    }

    @Test
    void aModeThatChangesElsewhereIsSeenInTheOpenSettings() throws Exception {
        open(CHOSEN, Map.of());
        fire("#settings");
        services.configuration.update(settings -> settings.withSyncMode(SyncMode.GREEDY));
        await("greedy", () -> ((RadioButton) node("#greedy .radio-button")).isSelected());
        assertThat(((RadioButton) node("#onDemand .radio-button")).isSelected()).isFalse();
    }

    @Test
    void aNewThemeHoldsAtOnce() throws Exception {
        open(CHOSEN.withTheme(ThemeChoice.LIGHT), Map.of());
        assertThat(window.scene().getStylesheets().getFirst()).endsWith("light.css");
        services.configuration.update(settings -> settings.withTheme(ThemeChoice.DARK));
        await("dark", () -> window.scene().getStylesheets().getFirst().endsWith("dark.css"));
    }

    @Test
    void theEmptyShelfOfTheStartHasTheChosenThemeAlready() throws Exception {
        window = onFx(() -> new ShowshelfWindow(jobs, InstantSource.system(), ZoneOffset.UTC));
        for (ThemeChoice theme : new ThemeChoice[]{ThemeChoice.DARK, ThemeChoice.LIGHT}) {
            doFx(() -> window.showStarting(theme));
            assertThat(window.scene().getStylesheets().getFirst()).endsWith(theme.name().toLowerCase(Locale.ROOT) + ".css");
        }
    }

    @Test
    void aPageHearsThatTheSettingsWereClosed() throws Exception {
        List<FakePage> pages = new ArrayList<>();
        open(CHOSEN, Map.of(), (place, context) -> {
            pages.add(new FakePage(place, context));
            return pages.getLast();
        });
        fire("#settings");
        assertThat(pages.getFirst().settingsClosed).isZero();
        fire(".dialog .close");
        assertThat(pages).singleElement().satisfies(page -> assertThat(page.settingsClosed).isEqualTo(1));
    }

    @Test
    void aValueThatIsNotAllowedIsSaidUntilItIsDismissed() throws Exception {
        open(CHOSEN, Map.of("EPISODE_SYNC_MODE", "SOMETHING"));
        assertThat(node(".strip").getAccessibleText()).contains("EPISODE_SYNC_MODE", "SOMETHING", "GREEDY", "ON_DEMAND");
        fire(".strip .button");
        assertThat(node(".strip")).isNull();
    }

    @Test
    void aFileThatTheProgramIsOpenedWithIsAskedAboutOnceThereIsALibrary() throws Exception {
        open(Settings.DEFAULT.withLanguage("en"), Map.of());
        doFx(() -> window.offer(Path.of("mine.showshelf")));
        assertThat(services.whole.asked).isEmpty();
        fire("#tvmaze");
        await("the question", () -> node("#import-plan") instanceof Labeled plan && plan.getText().startsWith("mine.showshelf\nAdded: "));
        assertThat(services.whole.asked).containsExactly("rehearse mine.showshelf");
        fire("#refuse-import");
        doFx(() -> window.offer(Path.of("other.showshelf")));
        await("the next question", () -> ((Labeled) node("#import-plan")).getText().startsWith("other.showshelf"));
        fire("#confirm-import");
        await("the import", () -> services.whole.asked.contains("bring other.showshelf"));
    }

    @Test
    void aFailureToOpenIsASentence() throws Exception {
        open(CHOSEN, Map.of());
        doFx(() -> window.showFailure("The library is in use."));
        assertThat(((Labeled) node(".start-failure .label")).getText()).isEqualTo("The library is in use.");
    }

    @Test
    void languagesThatItDoesNotSpeakBecomeEnglish() throws Exception {
        open(CHOSEN, Map.of());
        assertThat(Languages.of("", Locale.of("de", "AT"))).isEqualTo(Locale.of("de", "AT"));
        assertThat(Languages.of("", Locale.ITALIAN)).isEqualTo(Locale.ENGLISH);
    }

    private void open(Settings settings, Map<String, String> variables) throws Exception {
        open(settings, variables, FakePage::new);
    }

    private void open(Settings settings, Map<String, String> variables, PageMaker pages) throws Exception {
        services = new FakeServices(settings, variables);
        window = onFx(() -> new ShowshelfWindow(jobs, services.clock(), ZoneOffset.UTC));
        doFx(() -> {
            window.showStarting(settings.theme());
            window.showLibrary(services.services(), pages);
            window.scene().getRoot().applyCss();
        });
    }

    private Node node(String selector) throws Exception {
        return onFx(() -> {
            window.scene().getRoot().applyCss();
            return window.scene().getRoot().lookup(selector);
        });
    }

    private void fire(String selector) throws Exception {
        doFx(() -> {
            window.scene().getRoot().applyCss();
            ((ButtonBase) window.scene().getRoot().lookup(selector)).fire();
        });
    }

    private static void await(String what, Callable<Boolean> condition) {
        Awaitility.await(what).atMost(Duration.ofSeconds(5)).pollInterval(Duration.ofMillis(20)).until(condition);
    }
}
