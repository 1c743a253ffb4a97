package app.showshelf.ui;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import app.showshelf.metadata.releases.Release;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Registration;
import app.showshelf.ui.common.Job;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.Toast;
import app.showshelf.ui.common.Toasts;

/** Tells of a new version, where the user wants that: looks once a week at most, and fetches nothing else. */
final class UpdateNotice implements AutoCloseable {
    private static final Duration TICK = Duration.ofHours(1);

    private final ScreenContext context;
    private final UiServices services;
    private final Toasts toasts;
    private final Configuration configuration;
    private final Registration changes;
    private final Job clock;
    private Job looking = Job.NONE;

    /** Looks at once where that is due. */
    UpdateNotice(ScreenContext context, UiServices services, Toasts toasts) {
        this.context = context;
        this.services = services;
        this.toasts = toasts;
        this.configuration = services.configuration();
        changes = configuration.subscribe(_ -> context.jobs().onFx(this::lookIfDue));
        clock = context.jobs().every(TICK, this::lookIfDue);
        lookIfDue();
    }

    void lookIfDue() {
        Instant now = context.clock().instant();
        if (!configuration.settings().updates().isDue(now) || configuration.releasesUrl().isEmpty()) {
            return;
        }
        // Before it is asked: whatever comes of it, the next question is a week away.
        configuration.update(settings -> settings.withUpdates(settings.updates().withLookedAt(now)));
        looking = context.jobs().run(services.newVersions()::look, found -> found.ifPresent(this::tell), _ -> {});
    }

    private void tell(Release release) {
        URI page = release.page();
        configuration.update(settings -> settings.withUpdates(settings.updates().withSeen(release.version(), page.toString())));
        toasts.show(Toast.notice("update", context.words().texts().get("update.newer", release.version()))
                .with(context.words().texts().get("update.open"), () -> services.browser().accept(page)));
    }

    @Override
    public void close() {
        changes.close();
        clock.cancel();
        looking.cancel();
    }
}
