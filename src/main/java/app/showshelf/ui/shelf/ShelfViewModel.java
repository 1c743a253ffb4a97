package app.showshelf.ui.shelf;

import java.time.Duration;
import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowCard;
import app.showshelf.settings.Registration;
import app.showshelf.sync.SyncState;
import app.showshelf.ui.common.Job;
import app.showshelf.ui.common.StateLine;
import app.showshelf.ui.live.ModelContext;
import app.showshelf.ui.live.Pause;
import app.showshelf.ui.live.Pulse;

/** The shelf without controls: what is asked for, what is there, and in which state it is. Belongs to the JavaFX thread. */
public final class ShelfViewModel implements AutoCloseable {
    /** How long a typist may rest before the search begins. */
    static final Duration TYPING = Duration.ofMillis(180);

    private final ShelfLibrary library;
    private final ModelContext context;
    private final Pause typing;
    private final List<Registration> listening;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<ShelfQuery.Filter> filter = new SimpleObjectProperty<>(this, "filter", ShelfQuery.Filter.ALL);
    private final ObjectProperty<ShelfQuery.Sort> sort = new SimpleObjectProperty<>(this, "sort", ShelfQuery.Sort.NAME);
    private final ObservableList<ShowCard> shows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ShelfPhase> phase = new ReadOnlyObjectWrapper<>(this, "phase", ShelfPhase.LOADING);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");
    private final ReadOnlyObjectWrapper<SyncState> sync = new ReadOnlyObjectWrapper<>(this, "sync");
    private Job loading = Job.NONE;

    /** The shelf of that library; it loads when {@link #load} is called. */
    public ShelfViewModel(ShelfLibrary library, ModelContext context) {
        this.library = library;
        this.context = context;
        this.typing = new Pause(TYPING, context.jobs()::onFx);
        sync.set(context.sync().value().get());
        var changed = new Pulse(Pulse.CALM, context.jobs()::onFx, this::load);
        var synced = new Pulse(Pulse.CALM, context.jobs()::onFx, () -> sync.set(context.sync().value().get()));
        listening = List.of(context.events().subscribe(_ -> changed.signal()), context.sync().changes().apply(_ -> synced.signal()));
        text.subscribe((_, _) -> typing.restart(this::load));
        filter.subscribe((_, _) -> load());
        sort.subscribe((_, _) -> load());
    }

    /** Asks for the shows again; an answer that is still on its way is dropped. */
    public void load() {
        typing.stop();
        loading.cancel();
        var query = new ShelfQuery(text.get(), filter.get(), sort.get());
        loading = context.jobs().run(() -> new Answer(library.cards(query), library.size()), this::show, _ -> failed());
    }

    /** Forgets search and filter. */
    public void showAll() {
        text.set("");
        filter.set(ShelfQuery.Filter.ALL);
        load();
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

    public ObjectProperty<ShelfQuery.Filter> filterProperty() {
        return filter;
    }

    public ObjectProperty<ShelfQuery.Sort> sortProperty() {
        return sort;
    }

    /** The shows that are there now. */
    public ObservableList<ShowCard> shows() {
        return shows;
    }

    public ReadOnlyObjectProperty<ShelfPhase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** "37 of 412 shows". */
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
        typing.stop();
        loading.cancel();
        listening.forEach(Registration::close);
    }

    private void show(Answer answer) {
        if (!answer.cards().equals(shows)) {
            shows.setAll(answer.cards());
        }
        int found = answer.cards().size();
        count.set(found == answer.all() ? context.words().counts().shows(found) : context.words().counts().showsOf(found, answer.all()));
        if (answer.all() == 0) {
            count.set(context.text("shelf.count.none"));
        }
        phase.set(ShelfPhase.of(found, answer.all()));
    }

    private void failed() {
        if (shows.isEmpty()) {
            phase.set(ShelfPhase.FAILED);
        }
    }

    private record Answer(List<ShowCard> cards, int all) {}
}
