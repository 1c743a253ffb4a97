package app.showshelf.ui.start;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import app.showshelf.settings.Configuration;
import app.showshelf.settings.ProviderId;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.KeyTest;

/** The choice of the first start. */
final class StartModel {
    private final Configuration configuration;
    private final KeyTest key;
    private final Jobs.Work addSample;
    private final Jobs jobs;
    private final Runnable chosen;
    private final ReadOnlyBooleanWrapper adding = new ReadOnlyBooleanWrapper(this, "adding");

    StartModel(Configuration configuration, KeyTest key, Jobs.Work addSample, Jobs jobs, Runnable chosen) {
        this.configuration = configuration;
        this.key = key;
        this.addSample = addSample;
        this.jobs = jobs;
        this.chosen = chosen;
    }

    KeyTest key() {
        return key;
    }

    /** Whether the sample catalogue is on its way into the library. */
    ReadOnlyBooleanProperty addingProperty() {
        return adding.getReadOnlyProperty();
    }

    void startWithTvmaze() {
        choose(ProviderId.TVMAZE);
    }

    /** A key that TMDB does not accept is said, and the choice stays open. */
    void testAndStart() {
        key.test(() -> choose(ProviderId.TMDB));
    }

    /** The library opens with the first shows in it, or without, should that fail: Discover has them too. */
    void lookAround() {
        adding.set(true);
        jobs.perform(addSample, () -> choose(ProviderId.SAMPLE), _ -> choose(ProviderId.SAMPLE));
    }

    private void choose(ProviderId provider) {
        adding.set(false);
        configuration.update(settings -> settings.withProvider(provider));
        chosen.run();
    }
}
