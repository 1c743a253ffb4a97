package app.showshelf.settings;

/** What a key for TMDB can be made of: only what can stand in the head of a request. */
public final class TmdbToken {
    private TmdbToken() {}

    /** Whether there is nothing in it that no key has: spaces inside, line ends, letters beyond ASCII. */
    public static boolean isAllowed(String token) {
        return token.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }
}
