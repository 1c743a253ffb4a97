package app.showshelf.library;

import java.util.List;

/**
 * A show that was watched, or is to be.
 *
 * @param id the row's id
 * @param ref the show at its provider
 * @param name never null
 * @param posterPath null when there is none
 * @param genres may be empty
 * @param median its usual runtime in minutes; null when none of its episodes has one
 */
public record HistoryShow(long id, ShowRef ref, String name, String posterPath, List<String> genres, Integer median) {}
