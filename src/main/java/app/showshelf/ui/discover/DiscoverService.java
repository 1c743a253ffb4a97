package app.showshelf.ui.discover;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import app.showshelf.library.ShelfPlace;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.ListFilter;
import app.showshelf.metadata.ProviderException;
import app.showshelf.settings.ProviderId;

/** What Discover asks for and does. All but the first three block and are called on workers only. */
public interface DiscoverService {
    /** Who is asked; quick. */
    ProviderId provider();

    /** Who is asked when a name is searched, that provider first; quick. */
    List<ProviderId> searched();

    /** Whether it has a list of what many look at this week; quick. */
    boolean hasTrending(ProviderId provider);

    /** The genres that its lists can be filtered by; empty where they cannot be had. */
    List<String> genres(ProviderId provider) throws InterruptedException;

    /** A page of what is popular, counted from 1; empty past the end. It may hold more than the filter wants. */
    List<ShowSummary> popular(ProviderId provider, ListFilter filter, int page) throws ProviderException, InterruptedException;

    /** A page of what many look at this week, counted from 1; empty past the end. */
    List<ShowSummary> trending(ProviderId provider, int page) throws ProviderException, InterruptedException;

    /** Shows whose name is like the text. */
    List<ShowSummary> search(ProviderId provider, String text) throws ProviderException, InterruptedException;

    /** Which of these are in the library. */
    Map<ShowRef, ShelfPlace> places(Collection<ShowRef> shows);

    /** Puts a show into the library without watching it. */
    void add(ShowSummary show);

    /** Asks the sample catalogue from now on. */
    void useSample();
}
