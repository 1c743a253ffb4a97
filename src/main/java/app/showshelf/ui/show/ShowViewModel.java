package app.showshelf.ui.show;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.SeasonRow;
import app.showshelf.library.ShowPage;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowSummary;
import app.showshelf.library.UserChange;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.EpisodeDisplay;
import app.showshelf.settings.Registration;
import app.showshelf.sync.SyncState;
import app.showshelf.ui.common.UserActions;
import app.showshelf.ui.live.ModelContext;
import app.showshelf.ui.live.Pulse;

/** The page of one show without controls. Belongs to the JavaFX thread. */
public final class ShowViewModel implements AutoCloseable {
    private final ShowService service;
    private final Configuration configuration;
    private final ModelContext context;
    private final ShowWords words;
    private final PageReading reading;
    private final SeasonsModel seasons;
    private final EpisodesModel episodes;
    private final ShowActs acts;
    private final Pulse changed;
    private final Pulse synced;
    private final List<Registration> listening;
    private final ReadOnlyObjectWrapper<ShowPage> page = new ReadOnlyObjectWrapper<>(this, "page");
    private final ReadOnlyObjectWrapper<PageWords> said = new ReadOnlyObjectWrapper<>(this, "said");
    private final ReadOnlyObjectWrapper<ShowPhase> phase = new ReadOnlyObjectWrapper<>(this, "phase", ShowPhase.OPENING);
    private Runnable opening = () -> {};
    /** Read by those who bring events, on any thread. */
    private volatile long shownId = Provisional.NO_ROW;

    /** A page of nothing yet. */
    public ShowViewModel(ShowService service, UserActions actions, Configuration configuration, ModelContext context) {
        this.service = service;
        this.configuration = configuration;
        this.context = context;
        this.words = new ShowWords(context.words());
        this.reading = new PageReading(context.jobs(), this::reload);
        this.seasons = new SeasonsModel(context);
        this.acts = new ShowActs(actions, service, context, reading, page::get);
        this.episodes = new EpisodesModel(context, acts, seasons::chosen, () -> display().spoilers());
        said.set(PageWords.before(EmptyNote.of(null, sync(), context)));
        seasons.chosenProperty().subscribe((_, _) -> turned());
        changed = new Pulse(Pulse.CALM, context.jobs()::onFx, this::reload);
        synced = new Pulse(Pulse.CALM, context.jobs()::onFx, this::say);
        listening = listen();
    }

    private List<Registration> listen() {
        return List.of(
                context.events().subscribe(ids -> {
                    if (ids.contains(shownId)) {
                        changed.signal();
                    }
                }),
                context.sync().changes().apply(_ -> synced.signal()),
                configuration.subscribe(_ -> synced.signal()));
    }

    /** Opens a show of the library when what is known of it stands: first what the user looks at, then what is to be written. */
    public void open(ShowRef ref) {
        Runnable then = () -> {
            open(() -> service.open(ref, this::opened));
            reading.end();
        };
        reading.begin();
        context.jobs().run(() -> service.find(ref).map(this::firstLook), found -> {
            found.ifPresent(this::foresee);
            then.run();
        }, _ -> then.run());
    }

    /** Opens a show from a provider's list; what the list has said stands at once. */
    public void open(ShowSummary summary) {
        foresee(new Answer(Provisional.page(summary), SeasonsModel.NONE, List.of()));
        open(() -> service.open(summary, this::opened));
    }

    /** Opens again after a failure. */
    public void openAgain() {
        opening.run();
    }

    /** Whether the page is in view. While it is not, it follows neither library nor sync: coming back reloads. */
    public void setSeen(boolean seen) {
        changed.hold(!seen);
        synced.hold(!seen);
        if (seen) {
            say();
        }
    }

    /** Asks for everything again; an answer that is still on its way is dropped. */
    public void reload() {
        long id = shownId;
        int season = seasons.chosen();
        if (id != Provisional.NO_ROW) {
            reading.read(() -> service.page(id).map(found -> new Answer(found, season, read(id, season))), this::take);
        }
    }

    /** Leaves the specials out, or lists them again; holds for all shows. */
    void setWithoutSpecials(boolean without) {
        configuration.update(settings -> settings.withEpisodes(settings.episodes().withoutSpecials(without)));
        say();
    }

    /** Opens summaries and pictures of what has not been watched, or keeps them back; holds for all shows. */
    void setSpoilers(boolean open) {
        configuration.update(settings -> settings.withEpisodes(settings.episodes().withSpoilers(open)));
        say();
    }

    /** How much the user wants to be told. */
    EpisodeDisplay display() {
        return configuration.settings().episodes();
    }

    /** What the page says; it follows the library, the sync and the settings. */
    ReadOnlyObjectProperty<PageWords> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** What the library knows of the show; null before there is anything. */
    public ReadOnlyObjectProperty<ShowPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** How far the page has come. */
    public ReadOnlyObjectProperty<ShowPhase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    SeasonsModel seasons() {
        return seasons;
    }

    EpisodesModel episodes() {
        return episodes;
    }

    ShowActs acts() {
        return acts;
    }

    @Override
    public void close() {
        reading.stop();
        listening.forEach(Registration::close);
    }

    private void open(Callable<ShowPage> work) {
        opening = () -> {
            phase.set(page.get() == null ? ShowPhase.OPENING : ShowPhase.THERE);
            reading.begin();
            context.jobs().run(work, this::opened, _ -> {
                phase.set(ShowPhase.FAILED);
                reading.end();
            });
        };
        opening.run();
    }

    /** The page with the episodes of the season that it begins with, in one go. On a worker. */
    private Answer firstLook(ShowPage known) {
        List<SeasonRow> listed = SeasonOrder.listed(known.seasons(), display().withoutSpecials());
        int season = listed.isEmpty() ? SeasonsModel.NONE : SeasonOrder.firstChoice(known, listed);
        return new Answer(known, season, read(known.card().id(), season));
    }

    /** Before the library has opened it: a show that is opened is being watched, and no episode changes by that. */
    private void foresee(Answer known) {
        phase.set(ShowPhase.THERE);
        show(known.page());
        acts.foreseeWatching();
        if (known.season() != SeasonsModel.NONE) {
            episodes.show(known.episodes());
        }
    }

    private void opened(ShowPage now) {
        phase.set(ShowPhase.THERE);
        show(now);
        acts.follow(now);
        reading.end();
    }

    /** On a worker. */
    private void opened(UserChange change) {
        context.jobs().onFx(() -> acts.opened(change));
    }

    private void turned() {
        episodes.clear();
        reload();
    }

    private List<EpisodeRow> read(long id, int number) {
        return number == SeasonsModel.NONE ? List.of() : service.episodes(id, number);
    }

    private void take(Optional<Answer> answer) {
        answer.ifPresentOrElse(this::show, () -> phase.set(ShowPhase.GONE));
    }

    private void show(Answer answer) {
        if (phase.get() == ShowPhase.GONE) {
            phase.set(ShowPhase.THERE);
        }
        show(answer.page());
        acts.follow(answer.page());
        if (answer.season() == seasons.chosen()) {
            episodes.show(answer.episodes());
        }
    }

    private void show(ShowPage now) {
        page.set(now);
        shownId = now.card().id();
        say();
    }

    private void say() {
        ShowPage now = page.get();
        if (now != null) {
            seasons.show(now, sync(), display().withoutSpecials());
            said.set(new PageWords(words.head(now, configuration.syncMode(), context.now()), words.next(now, context.now()),
                    EmptyNote.of(now, sync(), context)));
        }
    }

    private SyncState sync() {
        return context.sync().value().get();
    }

    private record Answer(ShowPage page, int season, List<EpisodeRow> episodes) {}
}
