package app.showshelf.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Parent;
import javafx.scene.input.InputEvent;

import app.showshelf.settings.Rejected;
import app.showshelf.ui.actions.LibraryActions;
import app.showshelf.ui.activity.ActivityPage;
import app.showshelf.ui.common.Job;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.KeyWords;
import app.showshelf.ui.common.Navigator;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.PageMaker;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.SettingsTopic;
import app.showshelf.ui.common.Shortcut;
import app.showshelf.ui.common.Strip;
import app.showshelf.ui.common.Toasts;
import app.showshelf.ui.common.Words;
import app.showshelf.ui.quick.QuickOpener;
import app.showshelf.ui.settings.SettingsDialog;
import app.showshelf.ui.shell.KeySheet;
import app.showshelf.ui.shell.Shell;

/** The shell with its pages and its settings, in one language. */
final class Desk implements AutoCloseable {
    /** How long what stands beside a page waits for it, at most. */
    private static final Duration PAGE_FIRST = Duration.ofSeconds(10);

    private final UiServices services;
    private final PageMaker pages;
    private final ScreenContext context;
    private final Map<Shortcut, Runnable> commands;
    private final Shell shell;
    private final SettingsDialog settings;
    private final Toasts toasts = new Toasts();
    private final OfflineStrip offline;
    private final MinuteClock minutes;
    private Job beside = Job.NONE;
    private Notices notices;
    private UpdateNotice update;
    private PagesAhead ahead;
    private SettingsTopic topic;

    Desk(UiServices services, PageMaker pages, Words words, Jobs jobs, InstantSource clock) {
        this.services = services;
        this.pages = pages;
        LibraryActions actions = new LibraryActions(services.history(), words.texts(), toasts);
        this.context = new ScreenContext(words, new Navigator(this::make), jobs, clock, this::openSettings, actions);
        this.commands = Map.of(Shortcut.UNDO, actions::undo, Shortcut.REDO, actions::redo, Shortcut.JUMP, this::jump,
                Shortcut.KEYS, this::showKeys);
        this.shell = new Shell(context, services, pages::has, toasts, commands);
        this.settings = new SettingsDialog(services, context, shell.counts());
        pages.section(context).ifPresent(shell.controller()::addSection);
        this.offline = new OfflineStrip(shell.controller(), context, services).follow(shell.sync());
        shell.root().addEventFilter(InputEvent.ANY, _ -> services.control().userActs().run());
        this.minutes = new MinuteClock(jobs, context.navigator(),
                () -> shell.root().getScene() == null ? null : shell.root().getScene().getWindow());
        services.configuration().rejected().forEach(this::warn);
    }

    Parent root() {
        return shell.root();
    }

    /** After a place was opened: what stands beside its page asks the library when the page has got what it shows. */
    void begin() {
        beside = context.jobs().whenQuiet(PAGE_FIRST, () -> {
            shell.begin();
            notices = new Notices(context, services, toasts, pages::has);
            update = new UpdateNotice(context, services, toasts);
            ahead = new PagesAhead(context.jobs(), context.navigator(), pages::has);
        });
    }

    void open(Place place) {
        context.navigator().go(place);
    }

    Place place() {
        return context.navigator().hereProperty().get().place();
    }

    void openSettings(SettingsTopic of) {
        // First close what is open, since its end must not be taken for this one's.
        shell.controller().closeDialog();
        Parent dialog = settings.open(of, shown -> topic = shown, shell.controller()::closeDialog);
        shell.controller().open(dialog, this::settingsClosed);
    }

    /** Asks in the settings whether that exported library shall be brought in, unless they are at such a work already. */
    void offer(Path file) {
        if (!settings.isAtWork()) {
            openSettings(SettingsTopic.DATA);
            settings.ask(file);
        }
    }

    private void jump() {
        QuickOpener opener = new QuickOpener(context, services.quick(), new QuickCommands(context, services, pages::has, commands).all(),
                shell.controller()::closeDialog);
        shell.controller().openAtTop(opener, opener::end);
    }

    private void showKeys() {
        var texts = context.words().texts();
        shell.controller().open(new KeySheet(texts, KeyWords.of(texts), shell.controller()::closeDialog), () -> {});
    }

    private void settingsClosed() {
        settings.closed();
        topic = null;
        context.navigator().hereProperty().get().page().settingsClosed();
    }

    void closeSettings() {
        shell.controller().closeDialog();
    }

    /** What is seen of it without dialogs and toasts. */
    Parent frame() {
        return shell.controller().frame();
    }

    /** What the settings show; empty while they are closed. */
    Optional<SettingsTopic> openTopic() {
        return Optional.ofNullable(topic);
    }

    private Page make(Place place) {
        return place instanceof Place.Activity
                ? new ActivityPage(context, services, shell.sync().valueProperty(), shell.counts())
                : pages.make(place, context);
    }

    private void warn(Rejected rejected) {
        tell(context.words().texts().get(rejected.textKey(), rejected.value(), rejected.variable()), () -> {});
    }

    /** Says something over every page until it is dismissed. */
    void tell(String sentence, Runnable dismissed) {
        Strip[] strip = new Strip[1];
        strip[0] = new Strip("fltrmz-warning-20", "", sentence).withDismiss(context.words().texts().get("shell.dismiss"), () -> {
            shell.controller().remove(strip[0]);
            dismissed.run();
        });
        shell.controller().add(strip[0]);
    }

    @Override
    public void close() {
        minutes.close();
        offline.close();
        settings.closed();
        beside.cancel();
        if (notices != null) {
            notices.close();
            update.close();
            ahead.close();
        }
        shell.close();
    }
}
