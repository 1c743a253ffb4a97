package app.showshelf.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import app.showshelf.library.ShowNews;
import app.showshelf.library.ShowStatus;
import app.showshelf.library.WatchedShow;
import app.showshelf.settings.Registration;
import app.showshelf.ui.common.Job;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.Toast;
import app.showshelf.ui.common.Toasts;

/**
 * Tells the user of new episodes of the shows they watch, and of those that have ended: all that is new in one sentence.
 * Looks once at the start, later when the library has changed or time has passed. Ends with {@link #close()}.
 */
final class Notices implements AutoCloseable {
    private static final Duration TICK = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);

    private final ScreenContext context;
    private final UiServices services;
    private final Toasts toasts;
    private final Predicate<Place> exists;
    private final NoticeWords words;
    private final Registration changes;
    private final Job clock;
    private Job looking = Job.NONE;
    private boolean busy;
    private boolean outdated;
    private Instant nextLook;
    /** As it was at the last look; null before the first. */
    private Map<Long, ShowStatus> before;

    private record Answer(List<ShowNews> aired, List<WatchedShow> watched) {}

    /** Looks at once. */
    Notices(ScreenContext context, UiServices services, Toasts toasts, Predicate<Place> exists) {
        this.context = context;
        this.services = services;
        this.toasts = toasts;
        this.exists = exists;
        this.words = new NoticeWords(context.words());
        changes = services.events().subscribe(_ -> context.jobs().onFx(() -> outdated = true));
        clock = context.jobs().every(TICK, this::lookIfDue);
        nextLook = context.clock().instant();
        lookIfDue();
    }

    /** Many changes at once are one look. */
    void lookIfDue() {
        Instant now = context.clock().instant();
        if (busy || !outdated && now.isBefore(nextLook)) {
            return;
        }
        outdated = false;
        nextLook = now.plus(LOOK_AGAIN);
        if (services.configuration().settings().silent()) {
            before = null;
            return;
        }
        busy = true;
        looking = context.jobs().run(() -> new Answer(services.news().take().get(), services.news().watched().get()), this::tell,
                _ -> busy = false);
    }

    private void tell(Answer answer) {
        busy = false;
        if (!answer.aired().isEmpty()) {
            Place there = answer.aired().size() == 1 ? new Place.Show(answer.aired().getFirst().ref()) : overview();
            show("aired", words.aired(answer.aired()), there);
        }
        List<WatchedShow> ended = answer.watched().stream().filter(this::hasEnded).toList();
        if (!ended.isEmpty()) {
            show("ended", words.ended(ended), ended.size() == 1 ? new Place.Show(ended.getFirst().ref()) : new Place.Library());
        }
        before = answer.watched().stream().collect(Collectors.toMap(WatchedShow::id, WatchedShow::status, (first, _) -> first));
    }

    /** What had ended before it was watched, or before the start, is no news. */
    private boolean hasEnded(WatchedShow show) {
        return before != null && show.status() == ShowStatus.ENDED
                && before.getOrDefault(show.id(), ShowStatus.ENDED) == ShowStatus.RUNNING;
    }

    private Place overview() {
        return exists.test(new Place.UpNext()) ? new Place.UpNext() : new Place.Library();
    }

    private void show(String key, String sentence, Place there) {
        toasts.show(Toast.notice("notices." + key, sentence).with(context.words().texts().get("notices.open"),
                () -> context.navigator().go(there)));
    }

    @Override
    public void close() {
        changes.close();
        clock.cancel();
        looking.cancel();
    }
}
