package app.showshelf.ui.shelf;

import java.util.ArrayList;
import java.util.List;

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
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.showshelf.library.ShelfAnswer;
import app.showshelf.library.ShelfFacets;
import app.showshelf.library.ShelfFilter;
import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowCard;
import app.showshelf.settings.Registration;
import app.showshelf.sync.SyncState;
import app.showshelf.ui.common.StateLine;
import app.showshelf.ui.live.ModelContext;
import app.showshelf.ui.live.Pulse;

/** The shelf without controls: what is asked for, what is there, and in which state it is. Belongs to the JavaFX thread. */
public final class ShelfViewModel implements AutoCloseable {
    private final ShelfLibrary library;
    private final ShelfChoices choices;
    private final ModelContext context;
    private final List<Registration> listening;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<List<ShelfFilter>> filters = new SimpleObjectProperty<>(this, "filters", List.of());
    private final ObjectProperty<ShelfQuery.Sort> sort;
    private final BooleanProperty descending;
    private final ObservableList<ShowCard> shows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ShelfPhase> phase = new ReadOnlyObjectWrapper<>(this, "phase", ShelfPhase.LOADING);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");
    private final ReadOnlyObjectWrapper<SyncState> sync = new ReadOnlyObjectWrapper<>(this, "sync");
    private ShelfAnswer last = ShelfAnswer.NONE;
    private long asked;
    private boolean refreshing;
    private boolean outdated;

    /** The shelf of that library, in the order that was chosen last; it loads when {@link #load} is called. */
    public ShelfViewModel(ShelfLibrary library, ShelfChoices choices, ModelContext context) {
        this.library = library;
        this.choices = choices;
        this.context = context;
        sort = new SimpleObjectProperty<>(this, "sort", choices.sort());
        descending = new SimpleBooleanProperty(this, "descending", choices.descending());
        sync.set(context.sync().value().get());
        var changed = new Pulse(Pulse.CALM, context.jobs()::onFx, this::load);
        var synced = new Pulse(Pulse.CALM, context.jobs()::onFx, () -> sync.set(context.sync().value().get()));
        listening = List.of(context.events().subscribe(_ -> changed.signal()), context.sync().changes().apply(_ -> synced.signal()));
        text.subscribe((_, _) -> ask());
        filters.subscribe((_, _) -> ask());
        sort.subscribe((_, _) -> ordered());
        descending.subscribe((_, _) -> ordered());
    }

    /** Takes in what has changed in the library, one reading at a time, then asks for the shows again. */
    public void load() {
        outdated = refreshing;
        if (!refreshing) {
            refreshing = true;
            context.jobs().perform(library::refresh, this::refreshed, _ -> failed());
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
        return last.facets();
    }

    /** The shows that are there now. */
    public ObservableList<ShowCard> shows() {
        return shows;
    }

    public ReadOnlyObjectProperty<ShelfPhase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** "37 of 412 shows", or "412 shows, 31 watching" while nothing is left out. */
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** For FXML. */
    public String getCount() {
        return count.get();
    }

    public ReadOnlyObjectProperty<SyncState> syncProperty() {
        return sync.getReadOnlyProperty();
    }

    @Override
    public void close() {
        asked++;
        listening.forEach(Registration::close);
    }

    private void ordered() {
        choices.order(sort.get(), descending.get());
        ask();
    }

    private void refreshed() {
        refreshing = false;
        ask();
        if (outdated) {
            load();
        }
    }

    /** The work is short and must not be interrupted while it reads the store; its answer is dropped if a newer question follows. */
    private void ask() {
        long mine = ++asked;
        ShelfQuery query = query();
        List<ShowCard> before = last.cards();
        context.jobs().run(() -> sparing(library.find(query), before), answer -> {
            if (mine == asked) {
                show(answer);
            }
        }, _ -> failed());
    }

    /** An answer with the same shows as before has the same list, so that the screen sees at a glance that nothing has changed. */
    private static ShelfAnswer sparing(ShelfAnswer answer, List<ShowCard> before) {
        return answer.cards().equals(before) ? new ShelfAnswer(before, answer.all(), answer.watching(), answer.facets()) : answer;
    }

    private void show(ShelfAnswer answer) {
        if (answer.cards() != last.cards()) {
            shows.setAll(answer.cards());
        }
        last = answer;
        int found = answer.cards().size();
        count.set(count(found, answer));
        phase.set(ShelfPhase.of(found, answer.all()));
    }

    private String count(int found, ShelfAnswer answer) {
        if (answer.all() == 0) {
            return context.text("shelf.count.none");
        }
        boolean whole = text.get().isBlank() && filters.get().isEmpty();
        return whole
                ? context.text("shelf.count.all", answer.all(), answer.watching())
                : context.words().counts().showsOf(found, answer.all());
    }

    private void failed() {
        refreshing = false;
        if (shows.isEmpty()) {
            phase.set(ShelfPhase.FAILED);
        }
    }
}
