package app.showshelf.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import app.showshelf.library.FetchCost;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Limits;
import app.showshelf.settings.Setting;
import app.showshelf.settings.SyncMode;
import app.showshelf.ui.common.Words;

/** The choice between the two sync modes, what each costs now, and how fast providers are asked. */
final class SyncTopicModel {
    private final Configuration configuration;
    private final Words words;
    private final ObservableValue<List<FetchCost>> costs;
    private final ReadOnlyObjectWrapper<SyncMode> mode;
    private final ReadOnlyObjectWrapper<Limits> limits;

    /** {@code costs} are null until they are known. */
    SyncTopicModel(Configuration configuration, Words words, ObservableValue<List<FetchCost>> costs) {
        this.configuration = configuration;
        this.words = words;
        this.costs = costs;
        this.mode = new ReadOnlyObjectWrapper<>(this, "mode", configuration.syncMode());
        this.limits = new ReadOnlyObjectWrapper<>(this, "limits", configuration.settings().limits());
    }

    /** The mode that holds. */
    ReadOnlyObjectProperty<SyncMode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    /** What the user has lowered. */
    ReadOnlyObjectProperty<Limits> limitsProperty() {
        return limits.getReadOnlyProperty();
    }

    /** Holds from the next tick on. */
    void choose(SyncMode chosen) {
        configuration.update(settings -> settings.withSyncMode(chosen));
        refresh();
    }

    /** Holds from the next request on. */
    void choose(Limits chosen) {
        configuration.update(settings -> settings.withLimits(chosen));
        refresh();
    }

    /** Both may change elsewhere while the settings are open. */
    void refresh() {
        mode.set(configuration.syncMode());
        limits.set(configuration.settings().limits());
    }

    /** "Fixed by the variable EPISODE_SYNC_MODE"; empty where the user is free. */
    Optional<String> fixed() {
        return configuration.fixedBy(Setting.SYNC_MODE).map(variable -> words.texts().get("settings.fixed", variable));
    }

    /** "19 seasons, under a minute". */
    ObservableValue<String> cost(SyncMode of) {
        return words(known -> sentence(of == SyncMode.GREEDY ? "settings.sync.cost.more" : "settings.sync.cost", cost(of, known)),
                "settings.sync.counting");
    }

    /** "Then about 40 requests a day for 23 shows". */
    ObservableValue<String> reach(SyncMode of) {
        return words(known -> reach(of, cost(of, known)), null);
    }

    private ObservableValue<String> words(Function<List<FetchCost>, String> say, String unknown) {
        String before = unknown == null ? "" : words.texts().get(unknown);
        return limits.flatMap(_ -> costs.map(say).orElse(before));
    }

    private SyncCost cost(SyncMode of, List<FetchCost> known) {
        return of == SyncMode.GREEDY ? SyncCost.greedy(known, limits.get()) : SyncCost.onDemand(known, limits.get());
    }

    private String reach(SyncMode of, SyncCost cost) {
        return cost.shows() == 0
                ? words.texts().get("settings.sync.noShows." + of.name().toLowerCase(Locale.ROOT))
                : words.texts().get("settings.sync.daily", cost.requestsADay(), words.counts().shows(cost.shows()));
    }

    private String sentence(String key, SyncCost cost) {
        return cost.seasons() == 0
                ? words.texts().get("settings.sync.cost.none")
                : words.texts().get(key, cost.seasons(), words.counts().cost(cost.time()));
    }
}
