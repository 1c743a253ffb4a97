package app.showshelf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import app.showshelf.Showshelf;
import app.showshelf.cli.doctor.Doctor;
import app.showshelf.library.ShowRef;
import app.showshelf.metadata.Providers;
import app.showshelf.settings.AppFolders;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Environment;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Settings;
import app.showshelf.settings.SyncMode;
import app.showshelf.store.BackupFile;
import app.showshelf.store.BackupKind;
import app.showshelf.store.StoreLocation;
import app.showshelf.text.Texts;

/** A command line over a real library in memory, with what it has said. */
abstract class CommandRig {
    final MoodyProvider tmdb = new MoodyProvider(ProviderId.TMDB);
    final MoodyProvider sample = new MoodyProvider(ProviderId.SAMPLE);
    static final BackupFile MADE = new BackupFile(Path.of("backups", "one.zip"), Instant.EPOCH, BackupKind.DAILY, 42);
    final AtomicReference<SyncMode> mode = new AtomicReference<>(SyncMode.ON_DEMAND);
    final List<Optional<SyncMode>> opened = new ArrayList<>();
    final List<String> windows = new ArrayList<>();
    int closed;
    @TempDir
    Path home;
    Showshelf library;
    /** What a command that still runs has printed so far. */
    volatile StringWriter printed = new StringWriter();
    String out;
    String err;

    @BeforeEach
    void open() {
        tmdb.shows().with("1", 2, 3).with("2", 4).with("3", 1);
        sample.shows().with("9", 1);
        library = new Showshelf(StoreLocation.memory(UUID.randomUUID().toString()), new Providers(tmdb, sample), mode::get,
                InstantSource.system(), ZoneOffset.UTC);
    }

    @AfterEach
    void close() {
        library.close();
    }

    final int run(String... arguments) {
        return execute(line(Locale.ENGLISH, program()), arguments);
    }

    final int execute(CommandLine line, String... arguments) {
        StringWriter result = new StringWriter();
        printed = result;
        StringWriter messages = new StringWriter();
        line.setOut(new PrintWriter(result, true)).setErr(new PrintWriter(messages, true));
        int code = line.execute(arguments);
        out = result.toString().replace(System.lineSeparator(), "\n");
        err = messages.toString().replace(System.lineSeparator(), "\n");
        return code;
    }

    static CommandLine line(Locale locale, Program program) {
        return Commands.of(program, new Texts(locale), "1.2.3");
    }

    final Program program() {
        return new Program() {
            @Override
            public int window(Optional<Path> file) {
                windows.add("window" + file.map(path -> " " + path).orElse(""));
                return 0;
            }

            @Override
            public int startReport(PrintWriter answers) {
                windows.add("start report");
                return 0;
            }

            @Override
            public int tour(Path folder) {
                windows.add("tour " + folder);
                return 0;
            }

            @Override
            public CommandServices library(Optional<SyncMode> wanted) {
                opened.add(wanted);
                mode.set(wanted.orElse(SyncMode.ON_DEMAND));
                return new CommandServices(library.media(), library.queries(), library.marks(), library.shows(), library.intake(),
                        library.engine(), library.monitor(), library.providers(), tools(), () -> closed++);
            }

            @Override
            public BackupFile backup() {
                return MADE;
            }

            @Override
            public List<BackupFile> backups() {
                return List.of(MADE);
            }

            @Override
            public void restore(Path file) throws IOException {
                if (!file.equals(MADE.file())) {
                    throw new IOException("No backup");
                }
            }
        };
    }

    private Tools tools() {
        Configuration configuration = new Configuration(new Environment(Map.of()), Settings.DEFAULT, _ -> {});
        return new Tools(library.care(), new Doctor(library.consistency(), new AppFolders(home), configuration, library.providers(),
                InstantSource.system()), configuration);
    }

    final long row(String ref) {
        return library.shows().findByRef(ShowRef.parse(ref).orElseThrow()).orElseThrow();
    }

    final int marked(String ref) {
        return library.queries().page(row(ref)).orElseThrow().card().marked();
    }
}
