package app.showshelf.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the environment fixes, read once at the start; values that are not allowed are set aside with their names. */
public final class Environment {
    /** A token must not reach a log or a screen, not even one that cannot be used. */
    private static final String UNSAID = "";
    private static final int HIGHEST_PORT = 65_535;

    private final List<Rejected> rejected = new ArrayList<>();
    private final Optional<SyncMode> syncMode;
    private final Optional<String> tmdbToken;
    private final Optional<URI> tmdbUrl;
    private final Optional<URI> tvmazeUrl;
    private final Optional<URI> releasesUrl;
    private final boolean home;

    /** Reads these variables; blank ones count as missing. */
    public Environment(Map<String, String> variables) {
        syncMode = read(variables, Setting.SYNC_MODE, SyncMode::of);
        tmdbToken = read(variables, Setting.TMDB_TOKEN, Environment::token);
        tmdbUrl = read(variables, Setting.TMDB_URL, Environment::address);
        tvmazeUrl = read(variables, Setting.TVMAZE_URL, Environment::address);
        releasesUrl = read(variables, Setting.RELEASES_URL, Environment::address);
        home = !variables.getOrDefault(AppFolders.VARIABLE, "").isBlank() && !AppFolders.isUnusable(variables);
        if (AppFolders.isUnusable(variables)) {
            rejected.add(new Rejected(AppFolders.VARIABLE, variables.get(AppFolders.VARIABLE)));
        }
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

    Optional<URI> releasesUrl() {
        return releasesUrl;
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
            case RELEASES_URL -> releasesUrl.isPresent();
            case HOME -> home;
        };
    }

    private <T> Optional<T> read(Map<String, String> variables, Setting setting, Function<String, Optional<T>> parse) {
        String value = variables.getOrDefault(setting.variable(), "").strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> parsed = parse.apply(value);
        if (parsed.isEmpty()) {
            rejected.add(new Rejected(setting.variable(), sayable(setting, value)));
        }
        return parsed;
    }

    /** An address can carry a key in its query, or a password before its host. */
    private static String sayable(Setting setting, String value) {
        return switch (setting) {
            case SYNC_MODE, HOME -> value;
            case TMDB_TOKEN -> UNSAID;
            case TMDB_URL, TVMAZE_URL, RELEASES_URL -> value.replaceFirst("([?#]).*", "$1\u2026").replaceFirst("//[^/@]*@", "//\u2026@");
        };
    }

    private static Optional<String> token(String value) {
        return Optional.of(value).filter(TmdbToken::isAllowed);
    }

    private static Optional<URI> address(String value) {
        try {
            return Optional.of(new URI(value.replaceFirst("/+$", ""))).filter(Environment::isWebAddress);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isWebAddress(URI uri) {
        boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        return web && uri.getHost() != null && uri.getPort() <= HIGHEST_PORT && uri.getRawQuery() == null && uri.getRawFragment() == null;
    }
}
