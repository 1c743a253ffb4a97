package app.showshelf.ui.discover;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import app.showshelf.library.ShelfPlace;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.ProviderException;
import app.showshelf.settings.ProviderId;

/** What Discover asks for and does. All but {@link #provider} blocks and is called on workers only. */
public interface DiscoverService {
    /** Who is asked; quick. */
    ProviderId provider();

    /** A page of what is popular, counted from 1; empty past the end. */
    List<ShowSummary> popular(ProviderId provider, int page) throws ProviderException, InterruptedException;

    /** Shows whose name is like the text. */
    List<ShowSummary> search(ProviderId provider, String text) throws ProviderException, InterruptedException;

    /** Which of these are in the library. */
    Map<ShowRef, ShelfPlace> places(Collection<ShowRef> shows);

    /** Puts a show into the library without watching it. */
    void add(ShowSummary show);

    /** Asks the sample catalogue from now on. */
    void useSample();
}
