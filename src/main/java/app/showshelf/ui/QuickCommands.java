package app.showshelf.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import app.showshelf.settings.ThemeChoice;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.KeyWords;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.SettingsTopic;
import app.showshelf.ui.common.Shortcut;
import app.showshelf.ui.quick.QuickCommand;

/** The screens and actions that the quick opener offers. */
final class QuickCommands {
    private final ScreenContext context;
    private final UiServices services;
    private final Predicate<Place> exists;
    private final Map<Shortcut, Runnable> commands;
    private final List<QuickCommand> all = new ArrayList<>();

    QuickCommands(ScreenContext context, UiServices services, Predicate<Place> exists, Map<Shortcut, Runnable> commands) {
        this.context = context;
        this.services = services;
        this.exists = exists;
        this.commands = commands;
    }

    /** Screens first. */
    List<QuickCommand> all() {
        screen("shell.library", "fltral-library-24", new Place.Library());
        screen("shell.upNext", "fltrmz-play-circle-24", new Place.UpNext());
        screen("shell.upcoming", "fltral-calendar-agenda-20", new Place.Upcoming());
        screen("shell.discover", "fltral-compass-northwest-20", new Place.Discover());
        screen("shell.activity", "fltrmz-pulse-24", new Place.Activity());
        screen("shell.statistics", "fltral-data-bar-vertical-20", new Place.Statistics());
        add("shell.settings", "fltrmz-settings-20", Shortcut.SETTINGS, () -> context.openSettings().accept(SettingsTopic.SYNC));
        add("quick.search", "fltrmz-search-20", Shortcut.SEARCH, this::searchLibrary);
        add("quick.failed", "fltral-error-circle-20", null, () -> context.navigator().go(new Place.Activity()));
        add("quick.syncAll", "fltral-arrow-sync-circle-20", null, () -> background(services.control().allNow()));
        add("quick.pause", "fltrmz-pause-20", null, services.control().pause());
        add("quick.resume", "fltrmz-play-20", null, services.control().resume());
        add("quick.undo", "fltral-arrow-undo-20", Shortcut.UNDO, commands.get(Shortcut.UNDO));
        add("quick.redo", "fltral-arrow-redo-20", Shortcut.REDO, commands.get(Shortcut.REDO));
        add("keys.title", "fltral-keyboard-20", Shortcut.KEYS, commands.get(Shortcut.KEYS));
        theme("quick.light", ThemeChoice.LIGHT);
        theme("quick.dark", ThemeChoice.DARK);
        theme("quick.system", ThemeChoice.SYSTEM);
        return all;
    }

    private void screen(String key, String icon, Place place) {
        if (exists.test(place)) {
            add(key, icon, null, () -> context.navigator().go(place));
        }
    }

    private void theme(String key, ThemeChoice theme) {
        add(key, "fltral-color-20", null, () -> services.configuration().update(settings -> settings.withTheme(theme)));
    }

    private void add(String key, String icon, Shortcut shortcut, Runnable run) {
        Texts texts = context.words().texts();
        all.add(new QuickCommand(texts.get(key), icon, shortcut == null ? "" : KeyWords.of(texts).of(shortcut), run));
    }

    private void searchLibrary() {
        context.navigator().go(new Place.Library());
        context.navigator().hereProperty().get().page().focusSearch();
    }

    private void background(Runnable work) {
        context.jobs().perform(work::run, () -> {}, _ -> {});
    }
}
