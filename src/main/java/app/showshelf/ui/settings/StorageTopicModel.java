package app.showshelf.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import app.showshelf.settings.Configuration;
import app.showshelf.settings.Setting;
import app.showshelf.text.Texts;
import app.showshelf.ui.Storage;
import app.showshelf.ui.common.Jobs;

/** How much pictures take, and how much they may. */
final class StorageTopicModel {
    private static final List<Integer> ROOMS = List.of(100, 300, 1000, 3000);
    private static final long MEGABYTE = 1_000_000;
    private static final int GIGABYTE = 1000;

    private final Storage storage;
    private final Configuration configuration;
    private final Texts texts;
    private final Jobs jobs;
    private final ReadOnlyStringWrapper used = new ReadOnlyStringWrapper(this, "used", "");
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share");
    private final ReadOnlyBooleanWrapper clearable = new ReadOnlyBooleanWrapper(this, "clearable");
    private long bytes;

    StorageTopicModel(Storage storage, Configuration configuration, Texts texts, Jobs jobs) {
        this.storage = storage;
        this.configuration = configuration;
        this.texts = texts;
        this.jobs = jobs;
    }

    /** In megabytes, with the one that a file may say. */
    List<Integer> rooms() {
        TreeSet<Integer> rooms = new TreeSet<>(ROOMS);
        rooms.add(room());
        return List.copyOf(rooms);
    }

    int room() {
        return configuration.settings().pictureMegabytes();
    }

    /** "300 MB", "3 GB". */
    String size(int megabytes) {
        return megabytes < GIGABYTE
                ? texts.get("settings.storage.megabytes", megabytes)
                : texts.get("settings.storage.gigabytes", megabytes / (double) GIGABYTE);
    }

    /** What is too much goes at once. */
    void choose(int megabytes) {
        configuration.update(settings -> settings.withPictureMegabytes(megabytes));
        count();
    }

    void clear() {
        clearable.set(false);
        jobs.perform(storage.clearPictures()::run, this::count, _ -> count());
    }

    /** Counts what is there now. */
    void count() {
        show(bytes);
        jobs.run(storage.pictureBytes()::getAsLong, this::show, _ -> {});
    }

    private void show(long now) {
        bytes = now;
        used.set(texts.get("settings.storage.used", size((int) (now / MEGABYTE)), size(room())));
        share.set((double) now / (room() * MEGABYTE));
        clearable.set(now > 0);
    }

    ReadOnlyStringProperty usedProperty() {
        return used.getReadOnlyProperty();
    }

    /** Of the room, 0 to 1. */
    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty clearableProperty() {
        return clearable.getReadOnlyProperty();
    }

    Path folder() {
        return storage.home();
    }

    /** The folder, and what fixes it. */
    String place() {
        return configuration.fixedBy(Setting.HOME).map(variable -> folder() + "\n" + texts.get("settings.fixed", variable))
                .orElse(folder().toString());
    }
}
