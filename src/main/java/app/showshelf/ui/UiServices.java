package app.showshelf.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

import app.showshelf.library.LibraryCounts;
import app.showshelf.library.LibraryEvents;
import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.Providers;
import app.showshelf.settings.Configuration;
import app.showshelf.sync.SyncState;
import app.showshelf.ui.common.Feed;

/**
 * What the window and its own screens ask of the rest.
 *
 * @param configuration what holds right now
 * @param providers where facts come from
 * @param sync what the sync does
 * @param events which shows have changed
 * @param counts how much is in the library; blocks
 * @param syncNow puts a show of the library in front; blocks
 * @param addShows puts shows into the library without watching them; blocks
 */
public record UiServices(Configuration configuration, Providers providers, Feed<SyncState> sync, LibraryEvents events,
        Supplier<LibraryCounts> counts, LongConsumer syncNow, Consumer<List<ShowSummary>> addShows) {}
