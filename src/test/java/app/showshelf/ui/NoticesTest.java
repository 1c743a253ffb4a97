package app.showshelf.ui;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import app.showshelf.library.ShowNews;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.library.WatchedShow;
import app.showshelf.settings.ProviderId;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Navigator;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.Toast;
import app.showshelf.ui.common.Toasts;
import app.showshelf.ui.common.Words;

import static org.assertj.core.api.Assertions.assertThat;

class NoticesTest {
    private final FakeServices services = new FakeServices();
    private final Toasts toasts = new Toasts();
    private final AtomicReference<Instant> now = new AtomicReference<>(FakeServices.NOW);
    private final Navigator navigator = new Navigator(place -> () -> null);
    private boolean clockToCome = true;
    private Notices notices;

    @AfterEach
    void close() {
        notices.close();
    }

    @Test
    void atTheStartAllThatIsNewIsOneSentence() {
        services.aired = List.of(aired(1, 2), aired(2, 1));
        services.watched = List.of(watched(3, ShowStatus.ENDED));
        start();
        assertThat(said()).containsExactly("3 new episodes of shows you watch");
        toasts.shown().getFirst().onAction().run();
        assertThat(navigator.hereProperty().get().place()).isEqualTo(new Place.UpNext());
    }

    @Test
    void oneEpisodeIsNamedAndLeadsToItsShow() {
        services.aired = List.of(aired(1, 1));
        start();
        assertThat(said()).containsExactly("New episode of Show 1: S2 E6");
        toasts.shown().getFirst().onAction().run();
        assertThat(navigator.hereProperty().get().place()).isEqualTo(new Place.Show(ref(1)));
    }

    @Test
    void whatEndsWhileTheLibraryIsOpenIsTold() {
        services.watched = List.of(watched(1, ShowStatus.RUNNING), watched(2, ShowStatus.ENDED));
        start();
        assertThat(said()).isEmpty();
        services.watched = List.of(watched(1, ShowStatus.ENDED), watched(2, ShowStatus.ENDED), watched(3, ShowStatus.ENDED));
        change();
        assertThat(said()).containsExactly("Show 1 has ended");
        change();
        assertThat(said()).hasSize(1);
    }

    @Test
    void withoutAChangeItLooksAgainAfterAWhile() {
        start();
        services.aired = List.of(aired(1, 3));
        notices.lookIfDue();
        assertThat(said()).isEmpty();
        now.set(FakeServices.NOW.plusSeconds(301));
        notices.lookIfDue();
        assertThat(said()).containsExactly("3 new episodes of Show 1");
    }

    @Test
    void noticesCanBeTurnedOff() {
        services.configuration.update(settings -> settings.withSilent(true));
        services.aired = List.of(aired(1, 1));
        start();
        change();
        assertThat(said()).isEmpty();
    }

    private void start() {
        // The clock is the first work, and would never end: its ticks come from the test.
        Jobs jobs = new Jobs(work -> {
            if (!clockToCome) {
                work.run();
            }
            clockToCome = false;
        }, Runnable::run);
        var context = new ScreenContext(Words.of(new Texts(Locale.ENGLISH), ZoneOffset.UTC), navigator, jobs, now::get, _ -> {},
                new FakeActions());
        notices = new Notices(context, services.services(), toasts, _ -> true);
    }

    private void change() {
        services.events.changed(Set.of(1L));
        notices.lookIfDue();
    }

    private List<String> said() {
        return toasts.shown().stream().map(Toast::sentence).toList();
    }

    private static ShowNews aired(long show, int episodes) {
        return new ShowNews(ref(show), "Show " + show, episodes, 2, 6);
    }

    private static WatchedShow watched(long show, ShowStatus status) {
        return new WatchedShow(show, ref(show), "Show " + show, status);
    }

    private static ShowRef ref(long show) {
        return new ShowRef(ProviderId.TVMAZE, String.valueOf(show));
    }
}
