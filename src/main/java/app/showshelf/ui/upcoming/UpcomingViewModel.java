package app.showshelf.ui.upcoming;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.showshelf.library.UpcomingEpisode;
import app.showshelf.library.WaitingShow;
import app.showshelf.settings.Registration;
import app.showshelf.ui.live.Asking;
import app.showshelf.ui.live.ModelContext;
import app.showshelf.ui.live.Pulse;

/** The calendar without controls. Belongs to the JavaFX thread. */
public final class UpcomingViewModel implements AutoCloseable {
    /** How far the agenda looks ahead, in days. */
    static final int AGENDA_DAYS = 90;
    private static final int DAYS_COUNTED = 30;
    private static final int FILE_DAYS = 366;

    private final UpcomingLibrary library;
    private final ModelContext context;
    private final Weeks weeks;
    private final UpcomingWords words;
    private final Pulse pulse;
    private final Registration listening;
    private final ObservableList<AgendaRow> agenda = FXCollections.observableArrayList();
    private final ObservableList<WaitingShow> waiting = FXCollections.observableArrayList();
    private final ObjectProperty<UpcomingScope> scope = new SimpleObjectProperty<>(this, "scope", UpcomingScope.WATCHING);
    private final ObjectProperty<UpcomingView> view = new SimpleObjectProperty<>(this, "view", UpcomingView.AGENDA);
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>(this, "day");
    private final ReadOnlyObjectWrapper<YearMonth> month = new ReadOnlyObjectWrapper<>(this, "month");
    private final ReadOnlyObjectWrapper<Map<LocalDate, List<UpcomingEpisode>>> days = new ReadOnlyObjectWrapper<>(this, "days", Map.of());
    private final ReadOnlyObjectWrapper<UpcomingPhase> phase = new ReadOnlyObjectWrapper<>(this, "phase", UpcomingPhase.LOADING);
    private final ReadOnlyObjectWrapper<Saved> saved = new ReadOnlyObjectWrapper<>(this, "saved", Saved.NOTHING);
    private final ReadOnlyObjectWrapper<String> count = new ReadOnlyObjectWrapper<>(this, "count", "");
    private final Asking asking;

    /** The calendar of that library. */
    public UpcomingViewModel(UpcomingLibrary library, ModelContext context, Weeks weeks) {
        this.library = library;
        this.context = context;
        this.weeks = weeks;
        this.words = new UpcomingWords(context.words());
        day.set(today());
        month.set(YearMonth.from(today()));
        day.subscribe(chosen -> month.set(YearMonth.from(chosen)));
        month.subscribe((_, _) -> load());
        scope.subscribe((_, _) -> load());
        pulse = new Pulse(Pulse.CALM, context.jobs()::onFx, this::follow);
        asking = new Asking(context.jobs(), pulse::signal);
        listening = context.events().subscribe(_ -> pulse.signal());
    }

    /** Whether the page is in view. While it is not, it does not follow the library: coming back loads. */
    public void setSeen(boolean seen) {
        pulse.hold(!seen);
        if (!seen) {
            asking.drop();
        }
    }

    /** Asks for everything again; an answer that is still on its way is dropped. */
    public void load() {
        LocalDate from = today();
        boolean watched = scope.get() == UpcomingScope.WATCHING;
        List<LocalDate> grid = weeks.grid(month.get());
        asking.ask(() -> new Answer(
                Agenda.rows(library.between(from, from.plusDays(AGENDA_DAYS), watched), words::day, from, weeks.first()),
                library.between(grid.getFirst(), grid.getLast(), watched).stream().collect(Collectors.groupingBy(words::day)),
                library.waiting()), this::answered, this::failed);
    }

    private void follow() {
        asking.changed(this::load);
    }

    /** Saves what airs from today on, of the shows that the page shows. */
    public void save(Path file) {
        LocalDate from = today();
        boolean watched = scope.get() == UpcomingScope.WATCHING;
        context.jobs().run(() -> {
            List<UpcomingEpisode> episodes = library.between(from, from.plusDays(FILE_DAYS), watched);
            new CalendarExport(words).save(episodes, file, context.now());
            return episodes.size();
        }, episodes -> saved.set(new Saved(true, saidSaved(episodes, file))),
                failure -> saved.set(new Saved(false, saidFailed(failure, file))));
    }

    /** Moves by so many months; the chosen day moves along. */
    public void turn(int months) {
        day.set(day.get().plusMonths(months));
    }

    /** Chooses today. */
    public void goToToday() {
        day.set(today());
    }

    public LocalDate today() {
        return context.words().dates().today(context.now());
    }

    UpcomingWords words() {
        return words;
    }

    Weeks weeks() {
        return weeks;
    }

    /** What airs on that day, as far as the month that is shown reaches. */
    public List<UpcomingEpisode> on(LocalDate one) {
        return days.get().getOrDefault(one, List.of());
    }

    /** The rows of the agenda. */
    ObservableList<AgendaRow> agenda() {
        return agenda;
    }

    /** The watched shows without a date. */
    public ObservableList<WaitingShow> waiting() {
        return waiting;
    }

    public ObjectProperty<UpcomingScope> scopeProperty() {
        return scope;
    }

    public ObjectProperty<UpcomingView> viewProperty() {
        return view;
    }

    /** The month that is shown: that of the chosen day. */
    public ReadOnlyObjectProperty<YearMonth> monthProperty() {
        return month.getReadOnlyProperty();
    }

    /** The chosen day; its month is the one that is shown. */
    public ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    /** The days around the month that is shown with what airs on them; days without anything are missing. */
    public ReadOnlyObjectProperty<Map<LocalDate, List<UpcomingEpisode>>> daysProperty() {
        return days.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<UpcomingPhase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** What came of the last saving. */
    ReadOnlyObjectProperty<Saved> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** "14 episodes in the next 30 days". */
    public ReadOnlyObjectProperty<String> countProperty() {
        return count.getReadOnlyProperty();
    }

    /** For FXML. */
    public String getCount() {
        return count.get();
    }

    @Override
    public void close() {
        asking.drop();
        listening.close();
    }

    private void answered(Answer answer) {
        List<AgendaRow> rows = answer.agenda();
        if (!rows.equals(agenda)) {
            agenda.setAll(rows);
        }
        if (!answer.waiting().equals(waiting)) {
            waiting.setAll(answer.waiting());
        }
        days.set(answer.month());
        LocalDate end = today().plusDays(DAYS_COUNTED);
        int soon = (int) rows.stream().filter(row -> row.day().isBefore(end)).count();
        count.set(soon == 0 ? "" : words.get("upcoming.count", context.words().counts().episodes(soon), DAYS_COUNTED));
        phase.set(rows.isEmpty() ? UpcomingPhase.NOTHING : UpcomingPhase.DAYS);
    }

    private void failed() {
        if (agenda.isEmpty()) {
            phase.set(UpcomingPhase.FAILED);
        }
    }

    private String saidSaved(int episodes, Path file) {
        return words.get("upcoming.saved", context.words().counts().episodes(episodes), file.getFileName().toString());
    }

    private String saidFailed(Throwable failure, Path file) {
        String folder = String.valueOf(file.toAbsolutePath().getParent());
        return switch (failure) {
            case NoSuchFileException _ -> words.get("upcoming.notSaved.folder", folder);
            case IOException _ -> words.get("upcoming.notSaved.disk", folder);
            default -> words.get("upcoming.notSaved.other");
        };
    }

    private record Answer(List<AgendaRow> agenda, Map<LocalDate, List<UpcomingEpisode>> month, List<WaitingShow> waiting) {}
}
