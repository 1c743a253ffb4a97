package app.showshelf.ui;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

import app.showshelf.library.FetchCost;
import app.showshelf.library.LibraryCounts;
import app.showshelf.library.LibraryEvents;
import app.showshelf.metadata.Providers;
import app.showshelf.settings.Configuration;
import app.showshelf.sync.SyncState;
import app.showshelf.ui.actions.ChangeHistory;
import app.showshelf.ui.common.Feed;
import app.showshelf.ui.common.PosterArt;
import app.showshelf.ui.quick.QuickShelf;

/**
 * What the window and its own screens ask of the rest.
 *
 * @param configuration what holds right now
 * @param providers where facts come from
 * @param sync what the sync does
 * @param events which shows have changed
 * @param history what the user changes, with the way back
 * @param counts how much is in the library; blocks
 * @param syncNow puts a show of the library in front; blocks
 * @param retry asks all providers again at once; quick
 * @param control pauses the sync, cancels a fetch, and the like
 * @param addSample puts the sample catalogue into the library without watching it; blocks
 * @param art posters drawn from names; slow
 * @param browser opens a page of the web; on the JavaFX thread
 * @param costs what the sync modes cost; blocks
 * @param storage what lies on the disk
 * @param quick the library by the names of its shows
 * @param news what is new with the shows that are being watched
 * @param backups copies of the library
 * @param whole the library as a whole
 * @param newVersions whether there is a later version of the program
 */
public record UiServices(Configuration configuration, Providers providers, Feed<SyncState> sync, LibraryEvents events,
        ChangeHistory history,
        Supplier<LibraryCounts> counts, LongConsumer syncNow, Runnable retry, SyncControl control, SampleLoader addSample, PosterArt art,
        Consumer<URI> browser, Supplier<List<FetchCost>> costs, Storage storage, QuickShelf quick, News news,
        LibraryBackups backups, WholeLibrary whole, NewVersions newVersions) {}
