package app.showshelf.ui.statistics;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import app.showshelf.library.WatchHistory;
import app.showshelf.settings.Registration;
import app.showshelf.ui.live.Asking;
import app.showshelf.ui.live.ModelContext;
import app.showshelf.ui.live.Pulse;

/** The numbers without controls; all is counted on workers. Belongs to the JavaFX thread. */
public final class StatisticsViewModel implements AutoCloseable {
    /** Numbers over years need not follow each episode of a sync at once. */
    private static final Duration RHYTHM = Duration.ofSeconds(2);

    private final Supplier<WatchHistory> library;
    private final ModelContext context;
    private final StatisticsWords words;
    private final Pulse pulse;
    private final Registration listening;
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(this, "period", Period.TWELVE_MONTHS);
    private final ReadOnlyObjectWrapper<StatisticsPhase> phase = new ReadOnlyObjectWrapper<>(this, "phase", StatisticsPhase.LOADING);
    private final ReadOnlyObjectWrapper<Summary> summary = new ReadOnlyObjectWrapper<>(this, "summary");
    private final Asking asking;
    private LocalDate counted;

    /** The numbers of that history, which is asked for on workers. */
    public StatisticsViewModel(Supplier<WatchHistory> library, ModelContext context) {
        this.library = library;
        this.context = context;
        this.words = new StatisticsWords(context.words());
        period.subscribe((_, _) -> load());
        pulse = new Pulse(RHYTHM, context.jobs()::onFx, this::follow);
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

    /** Counts again; an answer that is still on its way is dropped. */
    public void load() {
        Period wanted = period.get();
        LocalDate today = today();
        counted = today;
        asking.ask(() -> count(library.get(), wanted, today), this::show, this::failed);
    }

    private void follow() {
        asking.changed(this::load);
    }

    /** Years of marks are counted again only when there is another day. */
    void minutePassed() {
        if (!today().equals(counted)) {
            load();
        }
    }

    private LocalDate today() {
        return context.words().dates().today(context.now());
    }

    StatisticsWords words() {
        return words;
    }

    public ObjectProperty<Period> periodProperty() {
        return period;
    }

    public ReadOnlyObjectProperty<StatisticsPhase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** The numbers; null before the first. */
    ReadOnlyObjectProperty<Summary> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    @Override
    public void close() {
        asking.drop();
        listening.close();
    }

    private static Optional<Summary> count(WatchHistory history, Period period, LocalDate today) {
        return history.days().isEmpty() ? Optional.empty() : Optional.of(Summary.of(history, period, today));
    }

    private void show(Optional<Summary> answer) {
        answer.ifPresent(summary::set);
        phase.set(answer.isPresent() ? StatisticsPhase.NUMBERS : StatisticsPhase.NOTHING);
    }

    private void failed() {
        if (summary.get() == null) {
            phase.set(StatisticsPhase.FAILED);
        }
    }
}
