package app.showshelf.settings;

/** What an environment variable can fix. */
public enum Setting {
    SYNC_MODE("EPISODE_SYNC_MODE"), TMDB_TOKEN("TMDB_API_ACCESS_TOKEN"), TMDB_URL("TMDB_API_URL"), TVMAZE_URL(
            "TVMAZE_API_URL"), RELEASES_URL(
                    "SHOWSHELF_RELEASES_URL"), HOME(AppFolders.VARIABLE);

    private final String variable;

    Setting(String variable) {
        this.variable = variable;
    }

    /** The name of the environment variable. */
    public String variable() {
        return variable;
    }
}
