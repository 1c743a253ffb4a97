package app.showshelf.ui.upnext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.showshelf.library.UpNext;
import app.showshelf.settings.Registration;
import app.showshelf.ui.common.Job;
import app.showshelf.ui.common.UserActions;
import app.showshelf.ui.live.LiveList;
import app.showshelf.ui.live.ModelContext;
import app.showshelf.ui.live.Pulse;

/**
 * The page without controls. While it is open a show keeps its place when its next episode comes, so that nothing moves under
 * the user's hand; coming back or another order sorts anew. Belongs to the JavaFX thread.
 */
public final class UpNextViewModel implements AutoCloseable {
    private final UpNextLibrary library;
    private final ModelContext context;
    private final UserActions actions;
    private final BooleanSupplier spoilers;
    private final UpNextWords words;
    private final Pulse pulse;
    private final Registration listening;
    private final Changed changed = new Changed();
    private final Set<Long> marking = new HashSet<>();
    private final Set<Long> revealed = new HashSet<>();
    private final ObservableList<UpNext> shows = FXCollections.observableArrayList();
    private final ObjectProperty<UpNextSort> sort = new SimpleObjectProperty<>(this, "sort", UpNextSort.NEWEST);
    private final ReadOnlyObjectWrapper<UpNextPhase> phase = new ReadOnlyObjectWrapper<>(this, "phase", UpNextPhase.LOADING);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");
    private Job asking = Job.NONE;
    private boolean busy;

    /** The page of that library; {@code spoilers} says whether summaries of unwatched episodes stand open. */
    public UpNextViewModel(UpNextLibrary library, ModelContext context, UserActions actions, BooleanSupplier spoilers) {
        this.library = library;
        this.context = context;
        this.actions = actions;
        this.spoilers = spoilers;
        this.words = new UpNextWords(context.words());
        pulse = new Pulse(Pulse.CALM, context.jobs()::onFx, this::refresh);
        listening = context.events().subscribe(shows -> {
            changed.add(shows);
            pulse.signal();
        });
        sort.subscribe((_, _) -> shows.sort(order()));
    }

    /** Whether the page is in view. While it is not, it does not follow the library: coming back loads. */
    public void setSeen(boolean seen) {
        pulse.hold(!seen);
    }

    /** Asks for all shows again; an answer that is still on its way is dropped. */
    public void load() {
        asking.cancel();
        changed.take();
        ask(null, library::all);
    }

    /** Marks that episode watched; what is being marked already is left alone. */
    public void mark(UpNext show) {
        long episode = show.episode().id();
        if (marking.add(episode)) {
            actions.markEpisode(episode, true, line(show).what()).thenAccept(stored -> {
                if (!stored) {
                    marking.remove(episode);
                }
            });
        }
    }

    /** Opens the summary of that episode to the eye. */
    public void reveal(UpNext show) {
        revealed.add(show.episode().id());
        shows.set(shows.indexOf(show), show);
    }

    /** Whether the summary of that episode is kept from the eye. */
    public boolean hides(UpNext show) {
        return show.episode().overview() != null && !spoilers.getAsBoolean() && !revealed.contains(show.episode().id());
    }

    UpNextLine line(UpNext show) {
        return words.of(show, context.now());
    }

    /** The shows with their next episodes, in the order of the page. */
    public ObservableList<UpNext> shows() {
        return shows;
    }

    public ObjectProperty<UpNextSort> sortProperty() {
        return sort;
    }

    public ReadOnlyObjectProperty<UpNextPhase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** "9 shows, 41 episodes, 34 hours". */
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** For FXML. */
    public String getCount() {
        return count.get();
    }

    @Override
    public void close() {
        asking.cancel();
        listening.close();
    }

    /** One question at a time, so that an older answer never replaces a newer one. */
    private void refresh() {
        if (busy || changed.isEmpty()) {
            return;
        }
        if (phase.get() == UpNextPhase.LOADING || phase.get() == UpNextPhase.FAILED) {
            load();
            return;
        }
        Set<Long> ids = changed.take();
        ask(ids, () -> library.of(ids));
    }

    private void ask(Set<Long> asked, Callable<List<UpNext>> question) {
        busy = true;
        UpNextSort sortedBy = sort.get();
        Comparator<UpNext> order = order();
        asking = context.jobs().run(
                () -> new Answer(asked, question.call().stream().sorted(order).toList(), sortedBy, library.watching()),
                this::answered, _ -> failed(asked));
    }

    private void answered(Answer answer) {
        busy = false;
        LiveList.update(shows, answer.asked() == null ? sorted(answer) : merged(answer), UpNext::showId);
        marking.retainAll(shows.stream().map(show -> show.episode().id()).toList());
        count.set(shows.isEmpty() ? "" : words.count(shows));
        phase.set(UpNextPhase.of(shows.size(), answer.watching()));
        refresh();
    }

    private void failed(Set<Long> asked) {
        busy = false;
        if (asked != null) {
            changed.add(asked);
        }
        if (shows.isEmpty()) {
            phase.set(UpNextPhase.FAILED);
        }
    }

    /** The user may have chosen another order meanwhile. */
    private List<UpNext> sorted(Answer answer) {
        return answer.sortedBy() == sort.get() ? answer.found() : answer.found().stream().sorted(order()).toList();
    }

    /** What is there keeps its place; what is new stands where it belongs. */
    private List<UpNext> merged(Answer answer) {
        Map<Long, UpNext> found = new HashMap<>();
        answer.found().forEach(show -> found.put(show.showId(), show));
        List<UpNext> next = new ArrayList<>();
        for (UpNext show : shows) {
            UpNext now = answer.asked().contains(show.showId()) ? found.remove(show.showId()) : show;
            if (now != null) {
                next.add(now);
            }
        }
        Comparator<UpNext> order = order();
        answer.found().stream().filter(show -> found.containsKey(show.showId()))
                .forEach(show -> next.add(placeOf(show, next, order), show));
        return next;
    }

    private static int placeOf(UpNext show, List<UpNext> among, Comparator<UpNext> order) {
        int place = 0;
        while (place < among.size() && order.compare(among.get(place), show) < 0) {
            place++;
        }
        return place;
    }

    private Comparator<UpNext> order() {
        return sort.get().order(context.words().texts().locale(), words::day);
    }

    /** {@code asked} is null for all shows. */
    private record Answer(Set<Long> asked, List<UpNext> found, UpNextSort sortedBy, int watching) {}
}
