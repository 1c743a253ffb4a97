package app.showshelf.library.transfer;

/**
 * How a library stands beside a file, show by show, with every field, season, episode and mark.
 *
 * @param equal shows that are the same in both
 * @param different shows that both have and that differ
 * @param onlyHere shows that only the library has
 * @param onlyThere shows that only the file has
 */
public record Comparison(long equal, long different, long onlyHere, long onlyThere) {
    /** Whether both hold the same. */
    public boolean isEqual() {
        return different == 0 && onlyHere == 0 && onlyThere == 0;
    }
}
