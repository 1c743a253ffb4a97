package app.showshelf.metadata;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowSummary;
import app.showshelf.settings.ProviderId;

/**
 * Where facts come from. All calls block, are made from worker threads, may be made at the same time, keep the provider's
 * limit by themselves, and end soon after an interrupt of their thread. What a provider leaves out is null or empty, never
 * an error.
 */
public interface MetadataProvider {

    /** Which provider this is. */
    ProviderId id();

    /** Shows whose name is like the text, best first. A blank text finds nothing. */
    List<ShowSummary> search(String text) throws ProviderException, InterruptedException;

    /** What is popular right now, most popular first, without repetitions; pages count from 1, a page past the end is empty. */
    List<ShowSummary> popular(int page) throws ProviderException, InterruptedException;

    /**
     * The same with the help of a filter: a provider that can leaves out what is not wanted, others answer all the same. An empty
     * answer is the end of the list either way.
     */
    default List<ShowSummary> popular(int page, ListFilter filter) throws ProviderException, InterruptedException {
        return popular(page);
    }

    /** Whether there is a list of what many look at this week. */
    default boolean hasTrending() {
        return false;
    }

    /** What many look at this week, in pages like {@link #popular}; empty where there is no such list. */
    default List<ShowSummary> trending(int page) throws ProviderException, InterruptedException {
        return List.of();
    }

    /** The genres that lists can be filtered by, in the provider's words; empty where they cannot be had. */
    default List<String> genres() throws InterruptedException {
        return List.of();
    }

    /** One show with its list of seasons, but without episodes: one request. */
    ShowFacts details(String showId, Lane lane) throws ProviderException, InterruptedException;

    /**
     * One show with the episodes of at least these seasons, in as few requests as the provider allows. A season that
     * cannot be had carries its failure; an exception means that nothing of the show can be had.
     *
     * @param seasons numbers from the provider's own list; none where the list is not known yet: whatever comes in as few requests
     *        as a known show needs comes along then
     */
    ShowFacts show(String showId, SortedSet<Integer> seasons, Lane lane) throws ProviderException, InterruptedException;

    /** The provider's list of what has changed; empty where it has none. */
    default Optional<ChangeFeed> changes() {
        return Optional.empty();
    }

    /**
     * Where a picture is.
     *
     * @param path what the facts carry as poster, backdrop or still; not null
     * @param kind what is shown, since providers offer other sizes for each
     * @param width the width on the screen in pixels; the answer is at least as wide where the provider has it
     * @return empty where the provider has no pictures (they are drawn) or the path is not one of its own
     */
    Optional<URI> picture(String path, PictureKind kind, int width);

    /** Asks the provider whether it answers and accepts the key. Returns quietly or says what is wrong. */
    void check() throws ProviderException, InterruptedException;

    /** Requests sent since the start. */
    long requests();

    /** What the limit leaves; empty for a provider without limit. */
    Optional<RequestBudget> budget();
}
