package app.showshelf.settings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the user has chosen. Environment variables go over it: {@link Configuration} says what holds.
 *
 * @param version of this form of the file
 * @param syncMode how much is kept complete
 * @param provider for new shows; null as long as the user has not chosen
 * @param tmdbToken the user's own access token; empty if there is none
 * @param theme light, dark, or as the system
 * @param language a language tag; empty for the system's
 * @param look accent and size of the text
 * @param limits how many requests the providers are sent at most
 * @param metadataLanguages the languages that names and summaries are wanted in, best first, an empty one for the program's;
 *            English always comes last
 * @param pictureMegabytes the most that fetched pictures may take on the disk
 * @param episodes how much of its episodes a show's page tells
 * @param shelf how the library is shown
 * @param window how the window was
 * @param silent whether news of watched shows are kept from the user
 * @param updates whether the program looks for new versions of itself
 */
public record Settings(int version, SyncMode syncMode, ProviderId provider, String tmdbToken, ThemeChoice theme, String language, Look look,
        Limits limits, List<String> metadataLanguages, int pictureMegabytes, EpisodeDisplay episodes,
        ShelfSettings shelf, WindowState window, boolean silent, Updates updates) {
    /** Of pictures, as long as the user has not said otherwise. */
    public static final int PICTURE_MEGABYTES = 300;
    /** Of a first start. */
    public static final Settings DEFAULT = new Settings(1, SyncMode.ON_DEMAND, null, "", ThemeChoice.SYSTEM, "", Look.DEFAULT, Limits.NONE,
            List.of(), PICTURE_MEGABYTES, EpisodeDisplay.DEFAULT, ShelfSettings.DEFAULT, WindowState.UNKNOWN, false,
            Updates.DEFAULT);

    private static final int LEAST_PICTURES = 20;
    private static final int MOST_PICTURES = 10_000;

    /** Fills what a file of another version or a careless editor left out. */
    public Settings {
        version = 1;
        syncMode = syncMode == null ? SyncMode.ON_DEMAND : syncMode;
        tmdbToken = tmdbToken == null ? "" : tmdbToken.strip();
        theme = theme == null ? ThemeChoice.SYSTEM : theme;
        language = language == null ? "" : language.strip();
        look = look == null ? Look.DEFAULT : look;
        limits = limits == null ? Limits.NONE : limits;
        metadataLanguages = metadataLanguages == null ? List.of() : metadataLanguages.stream().filter(Settings::isLanguage).toList();
        pictureMegabytes = pictureMegabytes <= 0 ? PICTURE_MEGABYTES : Math.clamp(pictureMegabytes, LEAST_PICTURES, MOST_PICTURES);
        episodes = episodes == null ? EpisodeDisplay.DEFAULT : episodes;
        shelf = shelf == null ? ShelfSettings.DEFAULT : shelf;
        window = window == null ? WindowState.UNKNOWN : window;
        updates = updates == null ? Updates.DEFAULT : updates;
    }

    /** The tags of the languages that names and summaries are wanted in, best first; never empty. */
    public List<String> languagesOfFacts(Locale program) {
        Stream<String> wanted = metadataLanguages.isEmpty() ? Stream.of("") : metadataLanguages.stream();
        return Stream.concat(wanted.map(tag -> tag.isEmpty() ? tagOf(program) : tag), Stream.of("en")).distinct().toList();
    }

    /** Providers know the two ways to write Chinese by a country. */
    private static String tagOf(Locale program) {
        return program.getLanguage().equals("zh") ? "zh-CN" : program.getLanguage();
    }

    /** The same with another mode. */
    public Settings withSyncMode(SyncMode other) {
        Draft draft = new Draft(this);
        draft.syncMode = other;
        return draft.done();
    }

    /** The same with another provider. */
    public Settings withProvider(ProviderId other) {
        Draft draft = new Draft(this);
        draft.provider = other;
        return draft.done();
    }

    /** The same with another token. */
    public Settings withTmdbToken(String other) {
        Draft draft = new Draft(this);
        draft.tmdbToken = other;
        return draft.done();
    }

    /** The same with another theme. */
    public Settings withTheme(ThemeChoice other) {
        Draft draft = new Draft(this);
        draft.theme = other;
        return draft.done();
    }

    /** The same with another language. */
    public Settings withLanguage(String other) {
        Draft draft = new Draft(this);
        draft.language = other;
        return draft.done();
    }

    /** The same with another look. */
    public Settings withLook(Look other) {
        Draft draft = new Draft(this);
        draft.look = other;
        return draft.done();
    }

    /** The same with other limits. */
    public Settings withLimits(Limits other) {
        Draft draft = new Draft(this);
        draft.limits = other;
        return draft.done();
    }

    /** The same with facts in other languages. */
    public Settings withMetadataLanguages(List<String> other) {
        Draft draft = new Draft(this);
        draft.metadataLanguages = other;
        return draft.done();
    }

    /** The same with more or less room for pictures. */
    public Settings withPictureMegabytes(int other) {
        Draft draft = new Draft(this);
        draft.pictureMegabytes = other;
        return draft.done();
    }

    /** The same with another way to show episodes. */
    public Settings withEpisodes(EpisodeDisplay other) {
        Draft draft = new Draft(this);
        draft.episodes = other;
        return draft.done();
    }

    /** The same with the library shown in another way. */
    public Settings withShelf(ShelfSettings other) {
        Draft draft = new Draft(this);
        draft.shelf = other;
        return draft.done();
    }

    /** The same with the window elsewhere. */
    public Settings withWindow(WindowState other) {
        Draft draft = new Draft(this);
        draft.window = other;
        return draft.done();
    }

    /** The same with or without news of watched shows. */
    public Settings withSilent(boolean other) {
        Draft draft = new Draft(this);
        draft.silent = other;
        return draft.done();
    }

    /** The same with or without looks for new versions. */
    public Settings withUpdates(Updates other) {
        Draft draft = new Draft(this);
        draft.updates = other;
        return draft.done();
    }

    /** Without the token, which must not reach a log. */
    @Override
    public String toString() {
        return "Settings[" + syncMode + ", " + provider + ", token " + (tmdbToken.isEmpty() ? "missing" : "set") + ", " + theme + ", "
                + language + ", " + look + ", " + limits + ", " + metadataLanguages + ", " + pictureMegabytes + ", " + episodes + ", "
                + shelf + ", " + window + ", " + (silent ? "silent" : "with notices") + ", " + updates + "]";
    }

    private static boolean isLanguage(String tag) {
        return tag != null && (tag.isEmpty() || !Locale.forLanguageTag(tag).getLanguage().isEmpty());
    }

    /** One setting changes, all others stay: said once, here. */
    private static final class Draft {
        private final int version;
        private SyncMode syncMode;
        private ProviderId provider;
        private String tmdbToken;
        private ThemeChoice theme;
        private String language;
        private Look look;
        private Limits limits;
        private List<String> metadataLanguages;
        private int pictureMegabytes;
        private EpisodeDisplay episodes;
        private ShelfSettings shelf;
        private WindowState window;
        private boolean silent;
        private Updates updates;

        Draft(Settings of) {
            version = of.version;
            syncMode = of.syncMode;
            provider = of.provider;
            tmdbToken = of.tmdbToken;
            theme = of.theme;
            language = of.language;
            look = of.look;
            limits = of.limits;
            metadataLanguages = of.metadataLanguages;
            pictureMegabytes = of.pictureMegabytes;
            episodes = of.episodes;
            shelf = of.shelf;
            window = of.window;
            silent = of.silent;
            updates = of.updates;
        }

        Settings done() {
            return new Settings(version, syncMode, provider, tmdbToken, theme, language, look, limits, metadataLanguages, pictureMegabytes,
                    episodes, shelf, window, silent, updates);
        }
    }
}
