package app.showshelf.ui.common;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import app.showshelf.metadata.MetadataProvider;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Setting;
import app.showshelf.settings.TmdbToken;

/** The user's key for TMDB: typed, saved, and tried out. A view model without controls. */
public final class KeyTest {
    private final Configuration configuration;
    private final MetadataProvider tmdb;
    private final Words words;
    private final Jobs jobs;
    private final StringProperty token;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyObjectWrapper<Result> result = new ReadOnlyObjectWrapper<>(this, "result");

    /** How the test ended, in words. */
    public record Result(boolean good, String sentence) {}

    /** With the key that holds now. */
    public KeyTest(Configuration configuration, MetadataProvider tmdb, Words words, Jobs jobs) {
        this.configuration = configuration;
        this.tmdb = tmdb;
        this.words = words;
        this.jobs = jobs;
        this.token = new SimpleStringProperty(this, "token", configuration.tmdbToken());
    }

    /** What the user has typed. */
    public StringProperty tokenProperty() {
        return token;
    }

    /** Whether TMDB is being asked. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** How the last test ended; null before the first. */
    public ReadOnlyObjectProperty<Result> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Whether the environment decides on the key. */
    public boolean isFixed() {
        return configuration.fixedBy(Setting.TMDB_TOKEN).isPresent();
    }

    /** Keeps what was typed; what cannot be a key is not kept. */
    public void save() {
        if (!isFixed() && isKey()) {
            configuration.update(settings -> settings.withTmdbToken(token.get()));
        }
    }

    /** Keeps what was typed and asks TMDB whether it accepts it; {@code onGood} runs when it does. */
    public void test(Runnable onGood) {
        if (running.get()) {
            return;
        }
        if (!isKey()) {
            result.set(new Result(false, words.texts().get("key.illegal")));
            return;
        }
        save();
        running.set(true);
        result.set(null);
        jobs.perform(tmdb::check, () -> {
            end(new Result(true, words.texts().get("key.good")));
            onGood.run();
        }, failure -> end(new Result(false, words.failures().sentence(failure, ProviderId.TMDB))));
    }

    private boolean isKey() {
        return TmdbToken.isAllowed(token.get() == null ? "" : token.get().strip());
    }

    private void end(Result outcome) {
        running.set(false);
        result.set(outcome);
    }
}
