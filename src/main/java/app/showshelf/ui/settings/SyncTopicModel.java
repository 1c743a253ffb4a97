package app.showshelf.ui.settings;

import java.util.Locale;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import app.showshelf.library.LibraryCounts;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Setting;
import app.showshelf.settings.SyncMode;
import app.showshelf.ui.common.Words;

/** The choice between the two sync modes, and what each costs now. */
final class SyncTopicModel {
    private final Configuration configuration;
    private final Words words;
    private final ObservableValue<LibraryCounts> counts;
    private final ReadOnlyObjectWrapper<SyncMode> mode;

    SyncTopicModel(Configuration configuration, Words words, ObservableValue<LibraryCounts> counts) {
        this.configuration = configuration;
        this.words = words;
        this.counts = counts;
        this.mode = new ReadOnlyObjectWrapper<>(this, "mode", configuration.syncMode());
    }

    /** The mode that holds. */
    ReadOnlyObjectProperty<SyncMode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    /** Holds from the next tick on. */
    void choose(SyncMode chosen) {
        configuration.update(settings -> settings.withSyncMode(chosen));
        refresh();
    }

    /** The mode may change elsewhere while the settings are open. */
    void refresh() {
        mode.set(configuration.syncMode());
    }

    /** "Fixed by the variable EPISODE_SYNC_MODE"; empty where the user is free. */
    Optional<String> fixed() {
        return configuration.fixedBy(Setting.SYNC_MODE).map(variable -> words.texts().get("settings.fixed", variable));
    }

    /** "19 seasons, under a minute". */
    ObservableValue<String> cost(SyncMode of) {
        return counts.map(known -> switch (of) {
            case ON_DEMAND -> sentence("settings.sync.cost", SyncCost.onDemand(known, configuration.provider()));
            case GREEDY -> sentence("settings.sync.cost.more", SyncCost.greedyMore(known, configuration.provider()));
        });
    }

    /** "For 23 shows you watch". */
    ObservableValue<String> reach(SyncMode of) {
        return counts.map(known -> words.texts().get("settings.sync.reach." + of.name().toLowerCase(Locale.ROOT),
                of == SyncMode.GREEDY ? known.shows() : known.watching()));
    }

    private String sentence(String key, SyncCost cost) {
        return cost.seasons() == 0
                ? words.texts().get("settings.sync.cost.none")
                : words.texts().get(key, cost.seasons(), words.counts().cost(cost.time()));
    }
}
