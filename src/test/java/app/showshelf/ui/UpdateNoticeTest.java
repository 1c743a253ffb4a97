package app.showshelf.ui;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import app.showshelf.metadata.releases.Release;
import app.showshelf.settings.Settings;
import app.showshelf.settings.Updates;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Navigator;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.Toast;
import app.showshelf.ui.common.Toasts;
import app.showshelf.ui.common.Words;

import static org.assertj.core.api.Assertions.assertThat;

/** New versions are looked for when the user wants that, seldom, and told. */
class UpdateNoticeTest {
    private static final Map<String, String> LISTED = Map.of("SHOWSHELF_RELEASES_URL", "http://127.0.0.1:1/releases");
    private static final Release RELEASE = new Release("9.1.0", URI.create("https://example.org/9.1.0"));

    private final Toasts toasts = new Toasts();
    private final AtomicReference<Instant> now = new AtomicReference<>(FakeServices.NOW);
    private final AtomicInteger looks = new AtomicInteger();
    private boolean clockToCome = true;
    private FakeServices services;
    private UpdateNotice notice;

    @AfterEach
    void close() {
        notice.close();
    }

    @Test
    void nothingIsAskedBeforeTheUserWantsIt() {
        start(LISTED);
        assertThat(looks).hasValue(0);
        want(true);
        assertThat(looks).hasValue(1);
    }

    @Test
    void nothingIsAskedWhereNobodyKnowsWhere() {
        start(Map.of());
        want(true);
        assertThat(looks).hasValue(0);
    }

    @Test
    void aNewVersionIsToldWithItsPageAndRemembered() {
        start(LISTED);
        want(true);
        assertThat(toasts.shown()).extracting(Toast::sentence).containsExactly("Showshelf 9.1.0 is out");
        assertThat(services.opened).isEmpty();
        toasts.shown().getFirst().onAction().run();
        assertThat(services.opened).containsExactly(RELEASE.page());
        assertThat(services.configuration.settings().updates())
                .isEqualTo(new Updates(true, FakeServices.NOW, "9.1.0", "https://example.org/9.1.0"));
    }

    @Test
    void itIsAskedOnceAWeekEvenIfNoAnswerComes() {
        start(LISTED);
        services.versionsFail = true;
        want(true);
        want(false);
        want(true);
        notice.lookIfDue();
        assertThat(looks).hasValue(1);
        assertThat(toasts.shown()).isEmpty();
        services.versionsFail = false;
        now.set(FakeServices.NOW.plus(Duration.ofDays(7)));
        notice.lookIfDue();
        assertThat(looks).hasValue(2);
        assertThat(toasts.shown()).hasSize(1);
    }

    private void start(Map<String, String> variables) {
        services = new FakeServices(Settings.DEFAULT.withLanguage("en"), variables);
        services.newVersion = Optional.of(RELEASE);
        // The clock is the first work, and would never end: its ticks come from the test.
        Jobs jobs = new Jobs(work -> {
            if (!clockToCome) {
                looks.incrementAndGet();
                work.run();
            }
            clockToCome = false;
        }, Runnable::run);
        var context = new ScreenContext(Words.of(new Texts(Locale.ENGLISH), ZoneOffset.UTC), new Navigator(place -> () -> null), jobs,
                now::get, _ -> {}, new FakeActions());
        notice = new UpdateNotice(context, services.services(), toasts);
    }

    private void want(boolean wanted) {
        services.configuration.update(settings -> settings.withUpdates(settings.updates().withWanted(wanted)));
    }
}
