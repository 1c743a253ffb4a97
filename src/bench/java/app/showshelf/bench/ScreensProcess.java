package app.showshelf.bench;

import java.nio.file.Path;

import javafx.application.Platform;

import app.showshelf.metadata.tmdb.TmdbProvider;
import app.showshelf.store.StoreLocation;

/** The session in the window in a process of its own. Arguments: a folder for the libraries, and how many shows. */
final class ScreensProcess {
    private static final int EPISODES = 1_000_000;

    private ScreensProcess() {}

    /** Prints one table. */
    static void main(String[] args) throws Exception {
        CountingDriver.register();
        Schema schema = new Schema(Path.of(args[0]));
        int shows = Integer.parseInt(args[1]);
        try (ReplayProcess provider = ReplayProcess.start();
                BenchLibrary library = new BenchLibrary(schema.filled(shows, EPISODES), provider.strict(), TmdbProvider.LIMIT)) {
            library.add(GeneratedShow.many(Benchmark.MANY));
            print(new Table(System.out), Screens.session(library, schema.folder(), shows), shows);
        } finally {
            Platform.exit();
        }
    }

    private static void print(Table table, Screens.Times times, int shows) {
        table.title("A session in the window: %,d shows and %,d episodes stored, 10,000 more seasons being fetched".formatted(shows,
                EPISODES));
        table.line("begun as the packages are: with a cache recorded from a walk through the screens (--tour)", "");
        table.line("the window with its shows, from its start", "%.0f ms".formatted(times.shown()));
        table.line("their episodes counted, after it", "%.0f ms".formatted(times.counted()));
        table.line("goal: 99 of 100 pulses under 33 ms, none over 100 ms", "");
        table.frames("the window", times.frames());
        table.steps(times.frames());
        table.frames("a bare list of as many strings", times.bare());
        table.compared("a bare list", times.frames().work(), times.bare().work());
        table.line("a key in the search to its result, goal 50 ms", millis(times.search(), times.slowestSearch()));
        table.line("a show to its episodes, opened as soon as the library is back", millis(times.opened(), times.slowestOpened()));
        table.line("a show to its season of 1,200 episodes, goal 150 ms", millis(times.longSeason(), times.slowestLongSeason()));
        table.line("a mark to the store and back", "%.0f ms".formatted(times.mark()));
        table.line("heap afterwards, goal 400 MB", times.heap() + " MB");
    }

    private static String millis(double median, double longest) {
        return "%.0f ms (median), %.0f ms (longest)".formatted(median, longest);
    }
}
