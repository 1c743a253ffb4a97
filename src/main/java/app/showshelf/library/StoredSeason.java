package app.showshelf.library;

/**
 * A season as the library has it, for the reconciliation.
 *
 * @param id the row's id
 * @param facts what the provider said last, without episodes
 * @param state how the sync stands with it
 */
public record StoredSeason(long id, SeasonFacts facts, SeasonState state) {

    /** Its number; 0 holds the specials. */
    public int number() {
        return facts.number();
    }
}
