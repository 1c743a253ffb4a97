package app.showshelf.ui.show;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.SeasonRow;
import app.showshelf.library.ShowPage;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowSummary;
import app.showshelf.settings.Registration;
import app.showshelf.settings.SyncMode;
import app.showshelf.sync.SyncState;
import app.showshelf.ui.common.Job;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.live.LiveList;
import app.showshelf.ui.live.ModelContext;
import app.showshelf.ui.live.Pulse;

/** The page of one show without controls. Belongs to the JavaFX thread. */
public final class ShowViewModel implements AutoCloseable {
    /** No season has been chosen yet. */
    static final int NO_SEASON = -1;

    private final ShowService service;
    private final ModelContext context;
    private final Supplier<SyncMode> mode;
    private final ShowWords words;
    private final SeasonWords seasonWords;
    private final EpisodeWords episodeWords;
    private final List<Registration> listening;
    private final ReadOnlyObjectWrapper<ShowPage> page = new ReadOnlyObjectWrapper<>(this, "page");
    private final ReadOnlyObjectWrapper<PageWords> said = new ReadOnlyObjectWrapper<>(this, "said");
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");
    private final IntegerProperty season = new SimpleIntegerProperty(this, "season", NO_SEASON);
    private final ObservableList<SeasonItem> seasons = FXCollections.observableArrayList();
    private final ObservableList<EpisodeRow> episodes = FXCollections.observableArrayList();
    private Job reading = Job.NONE;
    private Runnable opening = () -> {};
    private int acting;
    /** While episodes arrive, the season to go on with is not known yet; later on nobody turns the page but the user. */
    private boolean settled;
    /** Read by those who bring events, on any thread. */
    private volatile long shownId = Provisional.NO_ROW;

    /** A page of nothing yet; {@code mode} says how much is kept complete right now. */
    public ShowViewModel(ShowService service, Supplier<SyncMode> mode, ModelContext context) {
        this.service = service;
        this.context = context;
        this.mode = mode;
        this.words = new ShowWords(context.words());
        this.seasonWords = new SeasonWords(context.words());
        this.episodeWords = new EpisodeWords(context.words());
        said.set(PageWords.before(EmptyNote.of(null, sync(), context)));
        var changed = new Pulse(Pulse.CALM, context.jobs()::onFx, this::reload);
        var synced = new Pulse(Pulse.CALM, context.jobs()::onFx, this::showSeasons);
        listening = List.of(
                context.events().subscribe(ids -> {
                    if (ids.contains(shownId)) {
                        changed.signal();
                    }
                }),
                context.sync().changes().apply(_ -> synced.signal()));
    }

    /** Opens a show of the library. */
    public void open(ShowRef ref) {
        open(() -> service.open(ref));
    }

    /** Opens a show from a provider's list; what the list has said stands at once. */
    public void open(ShowSummary summary) {
        show(Provisional.page(summary));
        open(() -> service.open(summary));
    }

    /** Opens again after a failure. */
    public void openAgain() {
        opening.run();
    }

    /** Asks for everything again; an answer that is still on its way is dropped. */
    public void reload() {
        long id = showId();
        if (id == Provisional.NO_ROW || acting > 0) {
            return;
        }
        int chosen = season.get();
        reading.cancel();
        reading = context.jobs().run(() -> service.page(id).map(found -> new Answer(found, chosen, read(id, chosen))),
                found -> found.ifPresent(this::show), _ -> {});
    }

    /** Shows another season. */
    public void choose(int number) {
        if (number != season.get()) {
            settled = true;
            turnTo(number);
        }
    }

    private void turnTo(int number) {
        if (number != season.get()) {
            season.set(number);
            episodes.clear();
            reload();
        }
    }

    /** The switch: from off to on and back. */
    public void setWatching(boolean watching) {
        long id = showId();
        if (page.get() != null && page.get().card().watching() != watching) {
            act(() -> service.setWatching(id, watching));
        }
    }

    /** Fetches the show now. */
    public void syncNow() {
        long id = showId();
        act(() -> service.syncNow(id));
    }

    /** Marks the first aired episode that is not marked. */
    public void markNext() {
        if (page.get() != null && page.get().nextUnwatched() != null) {
            long episode = page.get().nextUnwatched().id();
            act(() -> service.mark(episode, true));
        }
    }

    /** Marks an episode, or takes its mark away; one that has not aired stays as it is. The row changes at once. */
    public void toggle(EpisodeRow row) {
        if (!row.watched() && !line(row).aired()) {
            return;
        }
        int index = episodes.indexOf(row);
        if (index >= 0) {
            episodes.set(index, marked(row, !row.watched()));
        }
        act(() -> service.mark(row.id(), !row.watched()));
    }

    /** Marks all up to this one. */
    public void markUpTo(EpisodeRow row) {
        if (line(row).aired()) {
            act(() -> service.markUpTo(row.id()));
        }
    }

    /** Marks all aired episodes of the season in view. */
    public void markSeason() {
        long id = showId();
        int number = season.get();
        act(() -> service.markSeason(id, number));
    }

    /** An episode in words. */
    EpisodeLine line(EpisodeRow row) {
        return episodeWords.of(row, context.now());
    }

    /** What the page says; it follows the library, the sync and the mode. */
    ReadOnlyObjectProperty<PageWords> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** The season in view; empty while there is none. */
    Optional<SeasonItem> seasonItem() {
        return seasons.stream().filter(item -> item.number() == season.get()).findFirst();
    }

    /** "5 of 11 watched". */
    String watchedOf(SeasonItem item) {
        return context.text("show.season.watched", item.count());
    }

    public ReadOnlyObjectProperty<ShowPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Whether the show could not be opened at all. */
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    IntegerProperty seasonProperty() {
        return season;
    }

    ObservableList<SeasonItem> seasons() {
        return seasons;
    }

    public ObservableList<EpisodeRow> episodes() {
        return episodes;
    }

    @Override
    public void close() {
        reading.cancel();
        listening.forEach(Registration::close);
    }

    private void open(Callable<ShowPage> work) {
        opening = () -> {
            failed.set(false);
            context.jobs().run(work, this::opened, _ -> failed.set(true));
        };
        opening.run();
    }

    private void opened(ShowPage now) {
        show(now);
        reload();
    }

    /** Answers that were read while something was being done are old: they wait until it is done. */
    private void act(Jobs.Work work) {
        if (showId() == Provisional.NO_ROW) {
            return;
        }
        acting++;
        reading.cancel();
        context.jobs().perform(work, this::acted, _ -> acted());
    }

    private void acted() {
        acting--;
        reload();
    }

    private List<EpisodeRow> read(long id, int number) {
        return number == NO_SEASON ? List.of() : service.episodes(id, number);
    }

    private void show(Answer answer) {
        show(answer.page());
        if (answer.season() == season.get()) {
            LiveList.update(episodes, answer.episodes(), EpisodeRow::id);
        }
    }

    private void show(ShowPage now) {
        page.set(now);
        shownId = now.card().id();
        showSeasons();
        if (!settled && !now.seasons().isEmpty()) {
            settled = now.nextUnwatched() != null || now.seasons().stream().allMatch(SeasonRow::synced);
            turnTo(SeasonOrder.firstChoice(now));
        }
    }

    private void showSeasons() {
        if (page.get() != null) {
            List<SeasonItem> items = SeasonOrder.newestFirst(page.get().seasons()).stream()
                    .map(row -> seasonWords.of(row, page.get().card(), sync(), context.now()))
                    .toList();
            LiveList.update(seasons, items, SeasonItem::number);
            said.set(new PageWords(words.head(page.get(), mode.get(), context.now()), words.next(page.get(), context.now()),
                    EmptyNote.of(page.get(), sync(), context)));
        }
    }

    private SyncState sync() {
        return context.sync().value().get();
    }

    private long showId() {
        return page.get() == null ? Provisional.NO_ROW : page.get().card().id();
    }

    private EpisodeRow marked(EpisodeRow row, boolean watched) {
        return new EpisodeRow(row.id(), row.providerId(), row.number(), row.type(), row.name(), row.overview(), row.airDate(),
                row.airStamp(),
                row.runtimeMinutes(), row.stillPath(), watched ? context.now() : null);
    }

    private record Answer(ShowPage page, int season, List<EpisodeRow> episodes) {}
}
