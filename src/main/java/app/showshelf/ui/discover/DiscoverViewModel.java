package app.showshelf.ui.discover;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.ListFilter;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Registration;
import app.showshelf.ui.common.Job;
import app.showshelf.ui.live.LiveList;
import app.showshelf.ui.live.ModelContext;
import app.showshelf.ui.live.Pause;
import app.showshelf.ui.live.Pulse;

/** Discover without controls. Belongs to the JavaFX thread. */
public final class DiscoverViewModel implements AutoCloseable {
    /** How long a typist may rest before the provider is asked. */
    static final Duration TYPING = Duration.ofMillis(300);

    /** Which list. */
    public enum Tab {
        POPULAR, TRENDING, SEARCH
    }

    private final DiscoverService service;
    private final FoundPlaces places;
    private final ModelContext context;
    private final Pause typing;
    private final List<Registration> listening;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(this, "tab", Tab.POPULAR);
    private final ObjectProperty<ListFilter> filter = new SimpleObjectProperty<>(this, "filter", ListFilter.ALL);
    private final ReadOnlyListWrapper<String> genres = new ReadOnlyListWrapper<>(this, "genres", FXCollections.observableArrayList());
    private final ReadOnlyBooleanWrapper trending = new ReadOnlyBooleanWrapper(this, "trending");
    private final ObservableList<Found> results = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<DiscoverPhase> phase = new ReadOnlyObjectWrapper<>(this, "phase", DiscoverPhase.LOADING);
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyStringWrapper looking = new ReadOnlyStringWrapper(this, "looking", "");
    private SearchRound round = new SearchRound(List.of());
    private Job asking = Job.NONE;
    private ProviderId asked;
    private final ListPages pages = new ListPages();

    /** Discover over that service; it asks when {@link #refresh} is called. */
    public DiscoverViewModel(DiscoverService service, ModelContext context) {
        this.service = service;
        this.places = new FoundPlaces(service);
        this.context = context;
        this.typing = new Pause(TYPING, context.jobs()::onFx);
        var changed = new Pulse(Pulse.CALM, context.jobs()::onFx, this::readPlaces);
        listening = List.of(context.events().subscribe(_ -> changed.signal()), new Connection(context).onReturn(() -> {
            // What could not be had for want of a connection is asked for again.
            if (phase.get() == DiscoverPhase.FAILED) {
                ask();
            }
        }));
        text.subscribe((_, now) -> typed(now));
        tab.subscribe((_, _) -> ask());
        filter.subscribe((_, _) -> ask());
    }

    /** The page comes into view: asks if nothing stands yet or another provider was chosen. */
    public void refresh() {
        readGenres();
        if (asked != service.provider() || phase.get() == DiscoverPhase.FAILED) {
            ask();
        } else {
            readPlaces();
        }
    }

    /** Asks the provider from the start; an answer that is still on its way is cancelled. */
    public void ask() {
        typing.stop();
        asking.cancel();
        busy.set(false);
        problem.set(null);
        asked = service.provider();
        pages.begin(tab.get() == Tab.SEARCH);
        results.clear();
        String wanted = text.get().strip();
        if (tab.get() != Tab.SEARCH) {
            loadMore();
        } else if (wanted.isEmpty()) {
            phase.set(DiscoverPhase.PROMPT);
        } else {
            search(wanted);
        }
    }

    /** The next page of the list, unless all of it stands or one is on its way. */
    public void loadMore() {
        if (!pages.isAtEnd() && !busy.get() && problem.get() == null) {
            int next = pages.next();
            ListFilter wanted = filter.get();
            start(tab.get() == Tab.TRENDING ? () -> service.trending(asked, next) : () -> service.popular(asked, wanted, next));
        }
    }

    /** Puts a show into the library without watching it. */
    public void add(Found found) {
        context.jobs().perform(() -> service.add(found.show()), this::readPlaces, _ -> {});
    }

    /** Asks the sample catalogue from now on. */
    public void useSample() {
        context.jobs().perform(service::useSample, this::ask, _ -> {});
    }

    public StringProperty textProperty() {
        return text;
    }

    public ObjectProperty<Tab> tabProperty() {
        return tab;
    }

    /** Which shows are wanted. */
    public ObjectProperty<ListFilter> filterProperty() {
        return filter;
    }

    /** What can be filtered by. */
    ReadOnlyListProperty<String> genresProperty() {
        return genres.getReadOnlyProperty();
    }

    /** Whether the provider has a list of what many look at this week. */
    ReadOnlyBooleanProperty trendingProperty() {
        return trending.getReadOnlyProperty();
    }

    ObservableList<Found> results() {
        return results;
    }

    ReadOnlyObjectProperty<DiscoverPhase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** Null while all is well. */
    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether an answer is on its way. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** "Still looking", "TMDB is still looking". */
    ReadOnlyStringProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /** "16 shows from TVmaze, TMDB"; empty while nothing stands. */
    String summary() {
        List<ProviderId> from = tab.get() == Tab.SEARCH ? round.answered() : List.of(asked == null ? service.provider() : asked);
        return results.isEmpty()
                ? ""
                : context.text("discover.count", context.words().counts().shows(results.size()), SearchRound.names(from, context.words()));
    }

    @Override
    public void close() {
        typing.stop();
        asking.cancel();
        listening.forEach(Registration::close);
    }

    private void typed(String now) {
        if (now.isBlank()) {
            typing.stop();
            if (tab.get() == Tab.SEARCH) {
                ask();
            }
        } else if (tab.get() != Tab.SEARCH) {
            typing.restart(() -> tab.set(Tab.SEARCH));
        } else {
            typing.restart(this::ask);
        }
    }

    /** All providers at once; what one of them has found does not wait for the other. */
    private void search(String wanted) {
        SearchRound mine = new SearchRound(service.searched());
        round = mine;
        phase.set(DiscoverPhase.LOADING);
        follow(mine);
        List<Job> jobs = mine.looking().stream().map(one -> context.jobs().run(() -> places.of(service.search(one, wanted)), found -> {
            List<Found> fresh = mine.answered(one, found);
            follow(mine);
            answered(fresh);
        }, thrown -> {
            mine.failed(one);
            follow(mine);
            failed(thrown, one);
        })).toList();
        asking = () -> jobs.forEach(Job::cancel);
    }

    private void follow(SearchRound now) {
        busy.set(!now.looking().isEmpty());
        looking.set(context.text("discover.still", SearchRound.names(now.looking(), context.words())));
    }

    private void start(Callable<List<ShowSummary>> question) {
        busy.set(true);
        looking.set(context.text("discover.looking"));
        if (results.isEmpty()) {
            phase.set(DiscoverPhase.LOADING);
        }
        asking = context.jobs().run(() -> places.of(question.call()), found -> {
            busy.set(false);
            answered(found);
        }, thrown -> {
            busy.set(false);
            failed(thrown, asked);
        });
    }

    private void answered(List<Found> found) {
        results.addAll(pages.take(found, results, filter.get()));
        if (pages.isMoreWanted()) {
            loadMore();
        } else {
            settle();
        }
    }

    /** What stands stays, and what is still asked for may come. */
    private void settle() {
        if (!results.isEmpty()) {
            phase.set(DiscoverPhase.RESULTS);
        } else if (!busy.get()) {
            phase.set(problem.get() == null ? DiscoverPhase.NOTHING : DiscoverPhase.FAILED);
        }
    }

    private void readGenres() {
        ProviderId provider = service.provider();
        trending.set(service.hasTrending(provider));
        if (!trending.get() && tab.get() == Tab.TRENDING) {
            tab.set(Tab.POPULAR);
        }
        context.jobs().run(() -> service.genres(provider), genres::setAll, _ -> genres.clear());
    }

    private void failed(Throwable thrown, ProviderId provider) {
        problem.set(Problem.of(thrown, provider, context));
        settle();
    }

    private void readPlaces() {
        List<Found> now = List.copyOf(results);
        if (now.isEmpty()) {
            return;
        }
        context.jobs().run(() -> places.of(now.stream().map(Found::show).toList()), this::showPlaces, _ -> {});
    }

    /** Pages may have come and gone meanwhile. */
    private void showPlaces(List<Found> read) {
        LiveList.update(results, FoundPlaces.merged(results, read), found -> found.show().ref());
    }
}
