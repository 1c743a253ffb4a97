package app.showshelf.metadata;

import app.showshelf.library.ShowSummary;

/**
 * Which shows of a list are wanted.
 *
 * @param genre in the provider's word; null for all
 * @param year of the first episode; null for all
 */
public record ListFilter(String genre, Integer year) {
    /** All shows. */
    public static final ListFilter ALL = new ListFilter(null, null);

    /** Whether a row is wanted. What a row does not say is not it. */
    public boolean accepts(ShowSummary show) {
        return (genre == null || show.genres().contains(genre))
                && (year == null || show.firstAirDate() != null && show.firstAirDate().getYear() == year);
    }
}
