package app.showshelf.cli;

import app.showshelf.library.LibraryQueries;
import app.showshelf.library.Marks;
import app.showshelf.library.MediaService;
import app.showshelf.library.TVShowRepository;
import app.showshelf.metadata.Providers;
import app.showshelf.sync.ShowIntake;
import app.showshelf.sync.SyncEngine;
import app.showshelf.sync.SyncMonitor;

/**
 * What commands work with: the same services as the window's.
 *
 * @param tools what looks after the library as a whole
 * @param ending ends the use of the library
 */
public record CommandServices(MediaService media, LibraryQueries queries, Marks marks, TVShowRepository shows, ShowIntake intake,
        SyncEngine engine, SyncMonitor monitor, Providers providers, Tools tools, Runnable ending) implements AutoCloseable {
    @Override
    public void close() {
        ending.run();
    }
}
