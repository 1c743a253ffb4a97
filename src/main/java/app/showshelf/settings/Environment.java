package app.showshelf.settings;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the environment fixes, read once at the start; values that are not allowed are set aside with their names. */
public final class Environment {
    private final List<Rejected> rejected = new ArrayList<>();
    private final Optional<SyncMode> syncMode;
    private final Optional<String> tmdbToken;
    private final Optional<URI> tmdbUrl;
    private final Optional<URI> tvmazeUrl;

    /** Reads these variables; blank ones count as missing. */
    public Environment(Map<String, String> variables) {
        syncMode = read(variables, Setting.SYNC_MODE, SyncMode::of);
        tmdbToken = read(variables, Setting.TMDB_TOKEN, Optional::of);
        tmdbUrl = read(variables, Setting.TMDB_URL, Environment::address);
        tvmazeUrl = read(variables, Setting.TVMAZE_URL, Environment::address);
    }

    Optional<SyncMode> syncMode() {
        return syncMode;
    }

    Optional<String> tmdbToken() {
        return tmdbToken;
    }

    Optional<URI> tmdbUrl() {
        return tmdbUrl;
    }

    Optional<URI> tvmazeUrl() {
        return tvmazeUrl;
    }

    List<Rejected> rejected() {
        return List.copyOf(rejected);
    }

    boolean fixes(Setting setting) {
        return switch (setting) {
            case SYNC_MODE -> syncMode.isPresent();
            case TMDB_TOKEN -> tmdbToken.isPresent();
            case TMDB_URL -> tmdbUrl.isPresent();
            case TVMAZE_URL -> tvmazeUrl.isPresent();
        };
    }

    private <T> Optional<T> read(Map<String, String> variables, Setting setting, Function<String, Optional<T>> parse) {
        String value = variables.getOrDefault(setting.variable(), "").strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> parsed = parse.apply(value);
        if (parsed.isEmpty()) {
            rejected.add(new Rejected(setting.variable(), value));
        }
        return parsed;
    }

    private static Optional<URI> address(String value) {
        try {
            URI uri = URI.create(value.endsWith("/") ? value.substring(0, value.length() - 1) : value);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null && uri.getRawQuery() == null ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
