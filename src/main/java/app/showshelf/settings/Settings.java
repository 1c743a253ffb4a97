package app.showshelf.settings;

/**
 * What the user has chosen. Environment variables go over it: {@link Configuration} says what holds.
 *
 * @param version of this form of the file
 * @param syncMode how much is kept complete
 * @param provider for new shows; null as long as the user has not chosen
 * @param tmdbToken the user's own access token; empty if there is none
 * @param theme light, dark, or as the system
 * @param language a language tag; empty for the system's
 * @param episodes how much of its episodes a show's page tells
 */
public record Settings(int version, SyncMode syncMode, ProviderId provider, String tmdbToken, ThemeChoice theme, String language,
        EpisodeDisplay episodes) {
    /** Of a first start. */
    public static final Settings DEFAULT = new Settings(1, SyncMode.ON_DEMAND, null, "", ThemeChoice.SYSTEM, "", EpisodeDisplay.DEFAULT);

    /** Fills what a file of another version or a careless editor left out. */
    public Settings {
        version = 1;
        syncMode = syncMode == null ? SyncMode.ON_DEMAND : syncMode;
        tmdbToken = tmdbToken == null ? "" : tmdbToken.strip();
        theme = theme == null ? ThemeChoice.SYSTEM : theme;
        language = language == null ? "" : language.strip();
        episodes = episodes == null ? EpisodeDisplay.DEFAULT : episodes;
    }

    /** The same with another mode. */
    public Settings withSyncMode(SyncMode other) {
        return new Settings(version, other, provider, tmdbToken, theme, language, episodes);
    }

    /** The same with another provider. */
    public Settings withProvider(ProviderId other) {
        return new Settings(version, syncMode, other, tmdbToken, theme, language, episodes);
    }

    /** The same with another token. */
    public Settings withTmdbToken(String other) {
        return new Settings(version, syncMode, provider, other, theme, language, episodes);
    }

    /** The same with another theme. */
    public Settings withTheme(ThemeChoice other) {
        return new Settings(version, syncMode, provider, tmdbToken, other, language, episodes);
    }

    /** The same with another language. */
    public Settings withLanguage(String other) {
        return new Settings(version, syncMode, provider, tmdbToken, theme, other, episodes);
    }

    /** The same with another way to show episodes. */
    public Settings withEpisodes(EpisodeDisplay other) {
        return new Settings(version, syncMode, provider, tmdbToken, theme, language, other);
    }

    /** Without the token, which must not reach a log. */
    @Override
    public String toString() {
        return "Settings[" + syncMode + ", " + provider + ", token " + (tmdbToken.isEmpty() ? "missing" : "set") + ", " + theme + ", "
                + language + ", " + episodes + "]";
    }
}
