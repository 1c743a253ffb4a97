package app.showshelf;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.application.Platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.cli.CommandServices;
import app.showshelf.cli.Interruption;
import app.showshelf.cli.Program;
import app.showshelf.cli.Tools;
import app.showshelf.cli.doctor.Doctor;
import app.showshelf.settings.AppFolders;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Environment;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Settings;
import app.showshelf.settings.SyncMode;
import app.showshelf.store.BackupFile;
import app.showshelf.store.BackupKind;
import app.showshelf.store.BackupProgress;
import app.showshelf.store.Restoring;
import app.showshelf.store.Store;
import app.showshelf.store.StoreKeeper;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.VersionName;

/** The program on this machine: its window, its tour, its library. */
final class Desktop implements Program {
    private static final Logger LOG = LoggerFactory.getLogger(Desktop.class);
    /** Says "window" while a package is made: the tour shows what it does then, so that the start cache knows the screen's classes too. */
    private static final String TOUR = "showshelf.tour";

    private final AppFolders folders;
    private final Configuration configuration;
    private final Map<String, String> environment;
    private final Texts texts;
    private final PrintWriter err;
    private final EarlyStart early;

    Desktop(AppFolders folders, Configuration configuration, Map<String, String> environment, Texts texts, PrintWriter err,
            EarlyStart early) {
        this.folders = folders;
        this.configuration = configuration;
        this.environment = environment;
        this.texts = texts;
        this.err = err;
        this.early = early;
    }

    @Override
    public int window(Optional<Path> file) throws InterruptedException, IOException {
        if (!early.shows() && WindowCall.isAnswered(folders.home(), file)) {
            err.println(texts.get("cli.shown"));
            return 0;
        }
        if (!Screens.there(environment)) {
            Path folder = Files.createTempDirectory("showshelf-tour-");
            err.println(texts.get("cli.noDisplay", folder));
            return tour(folder);
        }
        Screens.drawSmoothly();
        try (Interruption _ = Interruption.ofThisThread()) {
            return new DesktopWindow(folders, configuration, early).run(file);
        }
    }

    @Override
    public int startReport(PrintWriter out) throws InterruptedException {
        Screens.drawSmoothly();
        int code = new DesktopWindow(folders, configuration, early).runToRest();
        early.report().print(out, texts);
        return code;
    }

    @Override
    public int tour(Path folder) throws InterruptedException, IOException {
        boolean shown = "window".equals(System.getProperty(TOUR)) && Screens.there(environment);
        if (!shown) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        Screens.drawSmoothly();
        early.onFx(() -> {});
        AppFolders home = new AppFolders(Files.createTempDirectory("showshelf-tour"));
        try {
            new Tour(folder, home, err, shown).take();
            return shown ? startAgain(home) : 0;
        } catch (TimeoutException e) {
            LOG.error("The tour came to no end", e);
            err.println(e.getMessage());
            return 1;
        } finally {
            Platform.exit();
            delete(home.home());
        }
    }

    /** In the library that the tour has left, so that the start cache knows a whole start too. */
    private int startAgain(AppFolders home) throws InterruptedException {
        Configuration left = new Configuration(new Environment(Map.of()), Settings.DEFAULT.withProvider(ProviderId.SAMPLE), _ -> {});
        early.openIfKnown(new String[0], home, environment);
        return new DesktopWindow(home, left, early).runToRest();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public CommandServices library(Optional<SyncMode> mode) {
        InstantSource clock = InstantSource.system();
        ProviderClients clients = new ProviderClients(configuration, VersionName.read(), clock);
        Supplier<SyncMode> present = () -> mode.orElseGet(configuration::syncMode);
        try {
            Keeping keeping = keeping();
            Store store = open(keeping);
            Showshelf library = new Showshelf(store, clients.providers(), present, clock, ZoneId.systemDefault());
            library.beforeForgetting(() -> keeping.makeBeforeCleanUp(store));
            return new CommandServices(library.media(), library.queries(), library.marks(), library.shows(), library.intake(),
                    library.engine(),
                    library.monitor(), library.providers(),
                    new Tools(library.care(), new Doctor(library.consistency(), folders, configuration, library.providers(), clock),
                            configuration),
                    () -> {
                        library.close();
                        clients.close();
                    });
        } catch (RuntimeException e) {
            clients.close();
            throw e;
        }
    }

    /** Says what had to be done for it. */
    private Store open(Keeping keeping) {
        StoreKeeper.Opened opened = keeping.open();
        opened.rescue().ifPresent(rescue -> err.println(RescueWords.of(rescue, texts)));
        return opened.store();
    }

    private Keeping keeping() {
        return new Keeping(folders, InstantSource.system(), ZoneId.systemDefault());
    }

    @Override
    public BackupFile backup() throws IOException {
        Keeping keeping = keeping();
        try (Store store = open(keeping)) {
            return keeping.make(store, BackupKind.BY_HAND, new BackupProgress());
        }
    }

    @Override
    public List<BackupFile> backups() throws IOException {
        return keeping().backups().list();
    }

    @Override
    public void restore(Path file) throws IOException {
        Keeping keeping = keeping();
        Restoring.Ready ready;
        try (Store store = open(keeping)) {
            ready = keeping.prepare(file, store, new BackupProgress());
        }
        keeping.takePlace(ready);
        try (Store store = open(keeping)) {
            keeping.make(store, BackupKind.DAILY, new BackupProgress());
        }
    }
}
