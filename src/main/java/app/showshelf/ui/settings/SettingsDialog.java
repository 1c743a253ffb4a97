package app.showshelf.ui.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import app.showshelf.library.LibraryCounts;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Registration;
import app.showshelf.text.Texts;
import app.showshelf.ui.UiServices;
import app.showshelf.ui.common.KeyTest;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.SettingsTopic;
import app.showshelf.ui.common.Views;

/** Makes the settings dialog. */
public final class SettingsDialog {
    private final UiServices services;
    private final ScreenContext context;
    private final ObservableValue<LibraryCounts> counts;
    private Registration changes = () -> {};
    private Costs costs;
    private BackupsTopicModel backups;
    private DataTopicModel data;

    /** A dialog over these services, in the language of that context. */
    public SettingsDialog(UiServices services, ScreenContext context, ObservableValue<LibraryCounts> counts) {
        this.services = services;
        this.context = context;
        this.counts = counts;
    }

    /** A new dialog that shows that topic; it tells which one it shows, and its cross calls {@code close}. */
    public Parent open(SettingsTopic topic, Consumer<SettingsTopic> opened, Runnable close) {
        closed();
        Texts texts = context.words().texts();
        costs = new Costs(services.costs(), counts, context.jobs());
        SyncTopicModel sync = new SyncTopicModel(services.configuration(), context.words(), costs.valueProperty());
        changes = services.configuration().subscribe(_ -> context.jobs().onFx(sync::refresh));
        Views topics = new Views(texts, topics(texts, sync));
        var frame = new Views(texts, Map.of(SettingsController.class, () -> new SettingsController(of -> page(topics, of), opened, close)))
                .load(SettingsController.class);
        frame.controller().open(topic);
        return frame.root();
    }

    /** The dialog is gone: nothing of it listens any more, and nothing of it is kept. */
    public void closed() {
        changes.close();
        changes = () -> {};
        if (costs != null) {
            costs.close();
            costs = null;
        }
        if (backups != null) {
            backups.close();
            backups = null;
        }
        if (data != null) {
            data.close();
            data = null;
        }
    }

    /** Whether the library is being taken away, brought in or looked at, which a new dialog would cut off. */
    public boolean isAtWork() {
        return data != null && data.busyProperty().get();
    }

    /** Asks on the page of the user's data, which shows, whether that exported library shall be brought in. */
    public void ask(Path file) {
        data.ask(file);
    }

    private static Parent page(Views topics, SettingsTopic topic) {
        Class<?> controller = switch (topic) {
            case SYNC -> SyncTopicController.class;
            case PROVIDERS -> ProvidersTopicController.class;
            case APPEARANCE -> AppearanceTopicController.class;
            case LANGUAGE -> LanguageTopicController.class;
            case NOTICES -> NoticesTopicController.class;
            case STORAGE -> StorageTopicController.class;
            case BACKUPS -> BackupsTopicController.class;
            case DATA -> DataTopicController.class;
            case ABOUT -> AboutTopicController.class;
        };
        return topics.load(controller).root();
    }

    private Map<Class<?>, Supplier<?>> topics(Texts texts, SyncTopicModel sync) {
        var configuration = services.configuration();
        return Map.of(
                SyncTopicController.class,
                () -> new SyncTopicController(sync, texts, services.art(),
                        context.jobs()),
                ProvidersTopicController.class,
                () -> new ProvidersTopicController(new ProvidersTopicModel(configuration, context.words()), keyTest(), services.retry()),
                AppearanceTopicController.class, () -> new AppearanceTopicController(configuration, texts),
                LanguageTopicController.class, () -> new LanguageTopicController(configuration, texts),
                NoticesTopicController.class, () -> new NoticesTopicController(configuration),
                StorageTopicController.class, () -> new StorageTopicController(storage(texts), texts, services.browser()),
                BackupsTopicController.class, () -> new BackupsTopicController(backups(), texts, services.browser(),
                        new BackupFileDialog(texts, services.backups().folder())),
                DataTopicController.class, () -> new DataTopicController(data(texts), texts, new LibraryFileDialog(texts)),
                AboutTopicController.class, () -> new AboutTopicController(configuration, texts, services.browser()));
    }

    private StorageTopicModel storage(Texts texts) {
        return new StorageTopicModel(services.storage(), services.configuration(), texts, context.jobs());
    }

    private BackupsTopicModel backups() {
        backups = new BackupsTopicModel(services.backups(), context.words(), context.clock(), context.jobs());
        return backups;
    }

    private DataTopicModel data(Texts texts) {
        data = new DataTopicModel(services.whole(), texts, context.jobs());
        return data;
    }

    private KeyTest keyTest() {
        return new KeyTest(services.configuration(), services.providers().get(ProviderId.TMDB), context.words(), context.jobs());
    }
}
