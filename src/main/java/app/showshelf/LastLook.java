package app.showshelf;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import javafx.beans.value.ObservableValue;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.settings.Configuration;
import app.showshelf.ui.ShowshelfWindow;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.last.LastWindow;
import app.showshelf.ui.last.LastWindowFile;

/**
 * Keeps how the window looks for the next start: when it is closed, and when the user turns to another window, since a session of
 * the desktop that ends leaves no time for it. Without it a start is slower, nothing worse.
 */
final class LastLook {
    private static final Logger LOG = LoggerFactory.getLogger(LastLook.class);
    /** Who goes to and fro between windows shall not wait for it each time. */
    private static final Duration SELDOM = Duration.ofMinutes(1);

    private final LastWindowFile file;
    private final Configuration configuration;
    private final Jobs jobs;
    private final InstantSource clock;
    private Instant kept = Instant.MIN;

    LastLook(LastWindowFile file, Configuration configuration, Jobs jobs, InstantSource clock) {
        this.file = file;
        this.configuration = configuration;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** From now on it is kept when the user turns away, which is when the window's focus goes. On the JavaFX thread. */
    void follow(ObservableValue<Boolean> focus, ShowshelfWindow window) {
        focus.subscribe((before, focused) -> {
            if (before && !focused && !kept.plus(SELDOM).isAfter(clock.instant())) {
                kept = clock.instant();
                window.look(configuration.settings().window(), false)
                        .ifPresent(look -> jobs.perform(() -> file.write(look), () -> {}, _ -> {}));
            }
        });
    }

    /** Of a window that is closed: what it showed last, or nothing. Blocks. */
    void keep(Optional<LastWindow> look) {
        try {
            if (look.isPresent()) {
                file.write(look.get());
            } else {
                file.forget();
            }
        } catch (IOException e) {
            LOG.warn("How the window looks could not be kept for the next start", e);
        }
    }
}
