package app.showshelf;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.settings.Settings;
import app.showshelf.settings.SettingsFile;

/** Writes changed settings at once, but on a thread of its own, so that no screen waits for the disk. */
final class SettingsSaver implements Consumer<Settings>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsSaver.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SettingsFile file;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("settings").factory());

    SettingsSaver(SettingsFile file) {
        this.file = file;
    }

    @Override
    public void accept(Settings settings) {
        writer.execute(() -> save(settings));
    }

    private void save(Settings settings) {
        try {
            file.save(settings);
        } catch (RuntimeException e) {
            LOG.error("The settings could not be saved; they hold until the program ends", e);
        }
    }

    /** Waits until everything is written. */
    @Override
    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.error("The last change of the settings was not written in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
