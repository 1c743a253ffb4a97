package app.showshelf.settings;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What holds right now: the environment over the user's settings over the defaults. Thread-safe. */
public final class Configuration {
    private static final URI TMDB = URI.create("https://api.themoviedb.org/3");
    private static final URI TVMAZE = URI.create("https://api.tvmaze.com");

    private final Environment environment;
    private final Consumer<Settings> save;
    private volatile Settings settings;
    private final List<Consumer<Settings>> listeners = new CopyOnWriteArrayList<>();

    /**
     * The environment over these settings.
     *
     * @param save called with the settings after each change
     */
    public Configuration(Environment environment, Settings settings, Consumer<Settings> save) {
        this.environment = environment;
        this.settings = settings;
        this.save = save;
    }

    /** What the user has chosen, whatever the environment says. */
    public Settings settings() {
        return settings;
    }

    /** Changes the settings, has them saved and tells the listeners. A change that changes nothing does nothing. */
    public void update(UnaryOperator<Settings> change) {
        changed(change).ifPresent(after -> listeners.forEach(listener -> listener.accept(after)));
    }

    /** One change at a time, so that the last one saved is the one that holds. */
    private synchronized Optional<Settings> changed(UnaryOperator<Settings> change) {
        Settings after = change.apply(settings);
        if (after.equals(settings)) {
            return Optional.empty();
        }
        settings = after;
        save.accept(after);
        return Optional.of(after);
    }

    /** Calls the listener after each change, on the thread that made it. */
    public Registration subscribe(Consumer<Settings> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** How much is kept complete. */
    public SyncMode syncMode() {
        return environment.syncMode().orElseGet(() -> settings().syncMode());
    }

    /** The provider for new shows: TVmaze, which needs no key, as long as the user has not chosen. */
    public ProviderId provider() {
        return Optional.ofNullable(settings().provider()).orElse(ProviderId.TVMAZE);
    }

    /** The token for TMDB; empty if there is none. */
    public String tmdbToken() {
        return environment.tmdbToken().orElseGet(() -> settings().tmdbToken());
    }

    /** TMDB's address, without a slash at its end. */
    public URI tmdbUrl() {
        return environment.tmdbUrl().orElse(TMDB);
    }

    /** TVmaze's address, without a slash at its end. */
    public URI tvmazeUrl() {
        return environment.tvmazeUrl().orElse(TVMAZE);
    }

    /** Where releases of the program are listed, which differs between builds; empty where nobody has said. */
    public Optional<URI> releasesUrl() {
        return environment.releasesUrl().or(() -> Build.read().releases());
    }

    /** The environment variable that fixes the setting; empty where the user is free to choose. */
    public Optional<String> fixedBy(Setting setting) {
        return environment.fixes(setting) ? Optional.of(setting.variable()) : Optional.empty();
    }

    /** Variables whose values are not allowed. */
    public List<Rejected> rejected() {
        return environment.rejected();
    }
}
