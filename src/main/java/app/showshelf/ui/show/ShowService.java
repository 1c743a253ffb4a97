package app.showshelf.ui.show;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.ShowPage;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowSummary;
import app.showshelf.library.UserChange;

/** What the page of a show asks for. All of it blocks and is called on workers only. */
public interface ShowService {
    /** What the library knows of a show, without opening it; empty if it is not in the library. */
    Optional<ShowPage> find(ShowRef ref);

    /**
     * Opens a show of the library: marks it as being watched and has it fetched at once. {@code changed} hears of it where it
     * was not being watched before.
     */
    ShowPage open(ShowRef ref, Consumer<UserChange> changed);

    /** The same for a show from a provider's list, which is stored first if it is new. */
    ShowPage open(ShowSummary summary, Consumer<UserChange> changed);

    /** The page as it is now; empty if the show has left the library. */
    Optional<ShowPage> page(long showId);

    /** The episodes of a season in the order of its table. */
    List<EpisodeRow> episodes(long showId, int season);

    /** Fetches the show now, whatever its time. */
    void syncNow(long showId);
}
