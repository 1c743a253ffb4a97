package app.showshelf.ui;

import java.time.Duration;

import app.showshelf.sync.SyncState;
import app.showshelf.ui.common.Job;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.Strip;
import app.showshelf.ui.live.Live;
import app.showshelf.ui.live.Narrow;
import app.showshelf.ui.shell.ShellController;

/** The strip over the page that stands there for as long as the sync finds no connection, and counts down to its next attempt. */
final class OfflineStrip implements AutoCloseable {
    private static final Duration COUNTS = Duration.ofSeconds(1);

    private final ShellController shell;
    private final ScreenContext context;
    private final UiServices services;
    private SyncState state;
    private Strip present;
    private Job countdown = Job.NONE;

    OfflineStrip(ShellController shell, ScreenContext context, UiServices services) {
        this.shell = shell;
        this.context = context;
        this.services = services;
    }

    /** Shows and hides it with that state, which lives as long as the shell. */
    OfflineStrip follow(Live<SyncState> sync) {
        sync.valueProperty().subscribe(this::update);
        return this;
    }

    private void update(SyncState now) {
        state = now;
        if (!now.online() && present == null) {
            present = strip();
            shell.add(present);
            countdown = context.jobs().every(COUNTS, this::count);
        } else if (now.online() && present != null) {
            shell.remove(present);
            present = null;
            countdown.cancel();
        }
        count();
    }

    private void count() {
        if (present != null) {
            present.say(meaning());
        }
    }

    private String meaning() {
        var words = context.words();
        return state.nextTryAt()
                .map(at -> words.texts().get("offline.meaning.next", words.dates().nextTry(at, context.clock().instant())))
                .orElseGet(() -> words.texts().get("offline.meaning"));
    }

    private Strip strip() {
        var texts = context.words().texts();
        Strip strip = new Strip("fltral-cloud-offline-24", texts.get("offline.what"), texts.get("offline.meaning"));
        // The status bar says when it looks again, too.
        return strip.briefWhere(Narrow.of(strip))
                .withAction(texts.get("offline.tryNow"), services.retry());
    }

    @Override
    public void close() {
        countdown.cancel();
    }
}
