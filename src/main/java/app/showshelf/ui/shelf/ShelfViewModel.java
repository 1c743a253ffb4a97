package app.showshelf.ui.shelf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

import app.showshelf.library.ShelfAnswer;
import app.showshelf.library.ShelfFacets;
import app.showshelf.library.ShelfFilter;
import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowCard;
import app.showshelf.settings.Registration;
import app.showshelf.sync.SyncState;
import app.showshelf.ui.common.Job;
import app.showshelf.ui.common.StateLine;
import app.showshelf.ui.live.Keyed;
import app.showshelf.ui.live.ModelContext;
import app.showshelf.ui.live.Pulse;

/** The shelf without controls: what is asked for, what is there, and in which state it is. Belongs to the JavaFX thread. */
public final class ShelfViewModel implements AutoCloseable {
    /** More shows than a large window has room for. */
    private static final int SEEN_FIRST = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ShelfLibrary library;
    private final ShelfChoices choices;
    private final ShelfViews views;
    private final Subscription following;
    private final ModelContext context;
    private final Pulse changed;
    private final Pulse synced;
    private final List<Registration> listening;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<List<ShelfFilter>> filters = new SimpleObjectProperty<>(this, "filters", List.of());
    private final ObjectProperty<ShelfQuery.Sort> sort;
    private final BooleanProperty descending;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", Shown.NOTHING);
    private final ReadOnlyObjectWrapper<ShelfPhase> phase = new ReadOnlyObjectWrapper<>(this, "phase", ShelfPhase.LOADING);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");
    private final ReadOnlyStringWrapper shortCount = new ReadOnlyStringWrapper(this, "shortCount", "");
    private final ReadOnlyObjectWrapper<SyncState> sync = new ReadOnlyObjectWrapper<>(this, "sync");
    private Job jumping = Job.NONE;
    private long asked;
    private boolean refreshing;
    private boolean counting;
    private boolean outdated;
    private boolean taking;

    /** The shelf of that library, in the order that was chosen last; it loads when {@link #load} is called. */
    public ShelfViewModel(ShelfLibrary library, ShelfChoices choices, ShelfViews views, ModelContext context) {
        this.library = library;
        this.choices = choices;
        this.views = views;
        this.context = context;
        sort = new SimpleObjectProperty<>(this, "sort", choices.sort());
        descending = new SimpleBooleanProperty(this, "descending", choices.descending());
        sync.set(context.sync().value().get());
        changed = new Pulse(Pulse.CALM.multipliedBy(2), context.jobs()::onFx, this::load);
        synced = new Pulse(Pulse.CALM, context.jobs()::onFx, () -> sync.set(context.sync().value().get()));
        listening = List.of(context.events().subscribe(_ -> changed.signal()), context.sync().changes().apply(_ -> synced.signal()));
        text.subscribe((_, _) -> ask());
        filters.subscribe((_, _) -> ask());
        sort.subscribe((_, _) -> ordered());
        descending.subscribe((_, _) -> ordered());
        views.queryProperty().set(query());
        following = views.queryProperty().subscribe((_, wanted) -> take(wanted));
    }

    /** Whether the page is in view. While it is not, it does not follow the library: coming back loads. */
    public void setSeen(boolean seen) {
        changed.hold(!seen);
        synced.hold(!seen);
        sync.set(context.sync().value().get());
    }

    /** Takes in what has changed in the library, one reading at a time, then asks for the shows again. */
    public void load() {
        outdated = refreshing;
        if (!refreshing) {
            refreshing = true;
            context.jobs().run(library::refresh, this::refreshed, _ -> failed());
        }
    }

    /** Adds a filter. */
    public void add(ShelfFilter filter) {
        if (!filters.get().contains(filter)) {
            List<ShelfFilter> more = new ArrayList<>(filters.get());
            more.add(filter);
            filters.set(List.copyOf(more));
        }
    }

    /** Takes a filter away. */
    public void remove(ShelfFilter filter) {
        filters.set(filters.get().stream().filter(one -> !one.equals(filter)).toList());
    }

    /** Takes all filters away. */
    public void clear() {
        filters.set(List.of());
    }

    /** Forgets search and filters. */
    public void showAll() {
        text.set("");
        clear();
    }

    /** Orders by that, in the direction that fits it. */
    public void sortBy(ShelfQuery.Sort order) {
        descending.set(order.descends());
        sort.set(order);
    }

    /** What is asked for. */
    public ShelfQuery query() {
        return new ShelfQuery(text.get(), filters.get(), sort.get(), descending.get());
    }

    /** The line below a tile's name, as things are now. */
    public StateLine stateOf(ShowCard card) {
        return context.words().states().of(card, sync.get(), context.now());
    }

    /** A tile in words. */
    public String spoken(ShowCard card, StateLine state) {
        String key = !card.watching() ? "shelf.tile.spoken" : "shelf.tile.spokenWatching";
        return context.text(key, card.name(), state.text(), Math.max(0, card.toWatch()));
    }

    public StringProperty textProperty() {
        return text;
    }

    public ReadOnlyObjectProperty<List<ShelfFilter>> filtersProperty() {
        return filters;
    }

    public ReadOnlyObjectProperty<ShelfQuery.Sort> sortProperty() {
        return sort;
    }

    /** Whether the order is turned round. */
    public BooleanProperty descendingProperty() {
        return descending;
    }

    /** What the shows of the library can be told apart by. */
    public ShelfFacets facets() {
        return shown.get().answer().facets();
    }

    /** The user's own views. */
    public ShelfViews views() {
        return views;
    }

    /** How the user likes the library. */
    public ShelfChoices choices() {
        return choices;
    }

    /** The shows that are there now, in order. */
    public List<ShowCard> shows() {
        return shown.get().shows().items();
    }

    /** The same with what was asked for. */
    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Looks for the next show after that place whose name begins so, and hands over its place. An older look is dropped. */
    public void jump(String start, int from, IntConsumer found) {
        jumping.cancel();
        Keyed<ShowCard> among = shown.get().shows();
        jumping = context.jobs().run(() -> next(library.starting(start), among, start.length() > 1 ? from : from + 1), place -> {
            if (place >= 0 && among == shown.get().shows()) {
                found.accept(place);
            }
        }, _ -> {});
    }

    public ReadOnlyObjectProperty<ShelfPhase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** "37 of 412 shows", or "412 shows, 31 watching" while nothing is left out. */
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** "37 of 412", for a narrow window. */
    public ReadOnlyStringProperty shortCountProperty() {
        return shortCount.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SyncState> syncProperty() {
        return sync.getReadOnlyProperty();
    }

    @Override
    public void close() {
        asked++;
        jumping.cancel();
        following.unsubscribe();
        listening.forEach(Registration::close);
    }

    private void ordered() {
        if (!taking) {
            choices.order(sort.get(), descending.get());
            ask();
        }
    }

    private void refreshed(boolean complete) {
        refreshing = false;
        ask();
        if (complete && outdated) {
            load();
        }
    }

    /** Where the answer does not hang on them: first those that are seen, and all others when nobody waits for anything. */
    private void countEpisodes(Shown outline) {
        if (outline.query().asksForEpisodes()) {
            load();
        } else if (!counting) {
            counting = true;
            Set<Long> first = outline.answer().cards().stream().limit(SEEN_FIRST).map(ShowCard::id).collect(Collectors.toSet());
            context.jobs().perform(() -> library.count(first), () -> {
                ask();
                context.jobs().whenQuiet(PATIENCE, this::load);
            }, _ -> load());
        }
    }

    /** The work is short and must not be interrupted while it reads the store; its answer is dropped if a newer question follows. */
    private void ask() {
        if (taking) {
            return;
        }
        long mine = ++asked;
        ShelfQuery query = query();
        views.queryProperty().set(query);
        Shown before = shown.get();
        context.jobs().run(() -> before.then(library.find(query), query), next -> {
            if (mine == asked) {
                show(next);
            }
        }, _ -> failed());
    }

    private void show(Shown next) {
        ShelfAnswer answer = next.answer();
        count(answer);
        shown.set(next);
        phase.set(ShelfPhase.of(answer));
        if (!answer.complete()) {
            countEpisodes(next);
        }
    }

    /** A view was opened: all of it at once. */
    private void take(ShelfQuery wanted) {
        if (!wanted.equals(query())) {
            taking = true;
            text.set(wanted.text());
            filters.set(wanted.filters());
            descending.set(wanted.descending());
            sort.set(wanted.sort());
            taking = false;
            ask();
        }
    }

    private static int next(Set<Long> wanted, Keyed<ShowCard> shows, int from) {
        for (int i = 0; i < shows.size(); i++) {
            int place = (Math.max(0, from) + i) % shows.size();
            if (wanted.contains(shows.get(place).id())) {
                return place;
            }
        }
        return -1;
    }

    private void count(ShelfAnswer answer) {
        int found = answer.cards().size();
        boolean whole = text.get().isBlank() && filters.get().isEmpty();
        if (answer.all() == 0) {
            count.set(context.text("shelf.count.none"));
            shortCount.set(count.get());
        } else if (whole) {
            count.set(context.text("shelf.count.all", answer.all(), answer.watching()));
            shortCount.set(context.words().counts().shows(answer.all()));
        } else {
            count.set(context.words().counts().showsOf(found, answer.all()));
            shortCount.set(context.words().counts().of(found, answer.all()));
        }
    }

    private void failed() {
        refreshing = false;
        if (shows().isEmpty()) {
            phase.set(ShelfPhase.FAILED);
        }
    }
}
