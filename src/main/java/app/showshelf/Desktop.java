package app.showshelf;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import app.showshelf.cli.CommandServices;
import app.showshelf.cli.Program;
import app.showshelf.settings.AppFolders;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.SyncMode;
import app.showshelf.store.StoreLocation;

/** The program on this machine: its window, its tour, its library. */
final class Desktop implements Program {
    private final AppFolders folders;
    private final Configuration configuration;
    private final Map<String, String> environment;
    private final PrintWriter err;

    Desktop(AppFolders folders, Configuration configuration, Map<String, String> environment, PrintWriter err) {
        this.folders = folders;
        this.configuration = configuration;
        this.environment = environment;
        this.err = err;
    }

    @Override
    public int window() {
        throw new IllegalStateException();
    }

    @Override
    public int tour(Path folder) {
        throw new IllegalStateException();
    }

    @Override
    public CommandServices library(Optional<SyncMode> mode) {
        InstantSource clock = InstantSource.system();
        ProviderClients clients = new ProviderClients(configuration, Version.read(), clock);
        Supplier<SyncMode> present = () -> mode.orElseGet(configuration::syncMode);
        try {
            Showshelf library = new Showshelf(StoreLocation.file(folders.library()), clients.providers(), present, clock,
                    ZoneId.systemDefault());
            return new CommandServices(library.media(), library.queries(), library.marks(), library.shows(), library.intake(),
                    library.engine(),
                    library.monitor(), library.providers(), () -> {
                        library.close();
                        clients.close();
                    });
        } catch (RuntimeException e) {
            clients.close();
            throw e;
        }
    }
}
