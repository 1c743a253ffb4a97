package app.showshelf.bench;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import javafx.application.Platform;

import app.showshelf.metadata.http.RequestLimit;
import app.showshelf.metadata.tmdb.TmdbProvider;
import app.showshelf.store.StoreLocation;

/**
 * Measures the sync in one run: the seed's algorithm, ours, and bare batches as the limit; then under a provider's limit, with
 * nothing to do, and with a user who opens shows meanwhile. Arguments: a folder for the libraries, and which parts if not all.
 */
public final class Benchmark {
    /** So many shows are many. */
    static final int MANY = 2_000;
    private static final int WARM_UP = 500;
    /** Of many shows, the seed's algorithm gets one of so many: all would take it an hour. */
    private static final int SAMPLE = 20;

    private final Schema schema;
    private final Meter meter;
    private final ReplayProcess provider;
    private final Table table = new Table(System.out);

    private Benchmark(Schema schema, Meter meter, ReplayProcess provider) {
        this.schema = schema;
        this.meter = meter;
        this.provider = provider;
    }

    /** Runs all of it and prints one table. */
    public static void main(String[] args) throws Exception {
        Meter meter = new Meter(CountingDriver.register(), new HeapPeak());
        try (ReplayProcess provider = ReplayProcess.start()) {
            Benchmark benchmark = new Benchmark(new Schema(Path.of(args[0])), meter, provider);
            benchmark.run(args.length > 1 ? args[1] : "few,many,limited,idle,opened,heap,screens");
        } finally {
            Platform.exit();
        }
    }

    private void run(String parts) throws Exception {
        table.columns();
        if (parts.contains("few") || parts.contains("many")) {
            warmUp();
        }
        for (String part : parts.split(",")) {
            switch (part) {
                case "few" -> few();
                case "many" -> many();
                case "limited" -> limited();
                case "idle" -> idle();
                case "opened" -> opened();
                case "heap" -> heap();
                case "screens" -> screens(10_000);
                case "screens100" -> screens(100_000);
                default -> throw new IllegalArgumentException(part);
            }
        }
    }

    /** Compiles what is measured: none of the three shall pay for being the first. */
    private void warmUp() throws Exception {
        List<GeneratedShow> shows = GeneratedShow.many(WARM_UP);
        ours("", shows);
        bare("", shows);
    }

    private void few() throws Exception {
        List<GeneratedShow> shows = GeneratedShow.few();
        Measure seed = seed(shows);
        Measure bare = bare("(c) bare batches", shows);
        List<Measure> ours = ours("(b) Showshelf", shows);
        table.section(size(shows), List.of(seed, ours.getFirst(), bare, ours.getLast()), shows.size());
        ratios(seed, ours.getFirst(), bare);
    }

    private void ratios(Measure seed, Measure ours, Measure bare) {
        table.ratio("(b) : (c), goal at most 3", ours.seconds() / bare.seconds());
        table.ratio("(b) : (c) in CPU seconds", ours.cpu() / bare.cpu());
        table.ratio("(a) : (b) without waiting", seed.seconds() / ours.seconds());
        table.ratio("(a) : (b) with the ticks of 1 s, goal at least 50", seed.withTicks() / ours.seconds());
    }

    private void many() throws Exception {
        List<GeneratedShow> shows = GeneratedShow.many(MANY);
        List<Measure> ours = ours("(b) Showshelf", shows);
        Measure bare = bare("(c) bare batches", shows);
        Measure sample = seed(shows.subList(0, MANY / SAMPLE));
        Measure seed = sample.times(SAMPLE, "(a) the seed's algorithm, from a sample");
        table.section(size(shows), List.of(seed, ours.getFirst(), bare, ours.getLast()), shows.size());
        table.line("(a) is a sample of %d shows, %.2f s and %,d ticks, times %d".formatted(MANY / SAMPLE, sample.seconds(), sample.ticks(),
                SAMPLE), "(alone in the library, which favours it: each tick reads all that is owed)");
        ratios(seed, ours.getFirst(), bare);
    }

    private void limited() throws Exception {
        List<GeneratedShow> shows = GeneratedShow.many(MANY);
        try (BenchLibrary library = library(provider.strict(), TmdbProvider.LIMIT); SteadyRate steady = new SteadyRate(library::requests)) {
            library.add(shows);
            Measure ours = meter.measure("(b) Showshelf", () -> library.run(episodes(shows)));
            table.section("A provider that allows 40 requests/s and takes 50 ms: " + size(shows), List.of(ours), shows.size());
            double rate = steady.perSecond();
            table.ratio("requests per second, without the first and last tenth", rate);
            table.ratio("share of our own limit, goal at least 0.95",
                    rate / TmdbProvider.LIMIT.requests() * TmdbProvider.LIMIT.periodSeconds());
            table.ratio("answers of 429, goal 0", provider.refused());
        }
    }

    private void idle() throws Exception {
        table.title("A tick with nothing to do, goal under 2 ms");
        for (int shows : new int[]{1_000, 100_000}) {
            StoreLocation location = schema.empty();
            IdleTick.fill(location, shows);
            try (BenchLibrary library = new BenchLibrary(location, provider.open(), BenchLibrary.WITHOUT)) {
                IdleTick.Cost[] costs = IdleTick.measure(library);
                table.line("GREEDY, %,d shows".formatted(shows), costs[0]);
                table.line("ON_DEMAND, %,d shows".formatted(shows), costs[1]);
            }
        }
    }

    private void opened() throws Exception {
        table.title("A show opened while GREEDY has 10,000 seasons to fetch, goal one answer + 100 ms");
        opened("without limit", provider.open(), BenchLibrary.WITHOUT);
        opened("40 requests/s, 50 ms", provider.strict(), TmdbProvider.LIMIT);
    }

    private void opened(String what, URI base, RequestLimit limit) throws Exception {
        List<GeneratedShow> shows = GeneratedShow.many(MANY);
        try (BenchLibrary library = library(base, limit)) {
            library.add(shows);
            OpenedShow.Latency latency = new OpenedShow(library, base).measure(shows);
            table.line(what,
                    "one answer %.0f ms; a page after %.0f ms; complete in the store after %.0f ms (median), %.0f ms (longest of 20)"
                            .formatted(latency.answer(), latency.page(), latency.median(), latency.longest()));
        }
    }

    /** The same number of seasons and episodes per show each time. */
    private void heap() throws Exception {
        table.title("The most that lives on the heap during a run, by the number of shows");
        for (int count : new int[]{60, 500, MANY, 5 * MANY}) {
            List<GeneratedShow> shows = GeneratedShow.many(count);
            StoreLocation location = schema.empty();
            try (BenchLibrary library = new BenchLibrary(location, provider.open(), BenchLibrary.WITHOUT)) {
                library.add(shows);
                try (LiveHeap live = new LiveHeap(location)) {
                    library.run(episodes(shows));
                    table.line("%,d shows, %,d episodes".formatted(count, episodes(shows)), live);
                }
            }
        }
    }

    private void screens(int shows) throws Exception {
        WarmProcess.run(schema.folder().resolve("warm"), ScreensProcess.class, schema.folder().toString(), Integer.toString(shows));
    }

    private Measure seed(List<GeneratedShow> shows) throws Exception {
        try (SeedAlgorithm seed = new SeedAlgorithm(schema.empty(), provider.open())) {
            seed.prepare(shows);
            return meter.measure("(a) the seed's algorithm", () -> seed.run(shows));
        }
    }

    /** The first fetch, and the same again three months later, when nothing has changed. */
    private List<Measure> ours(String what, List<GeneratedShow> shows) throws Exception {
        List<Measure> measures = new ArrayList<>();
        try (BenchLibrary library = library(provider.open(), BenchLibrary.WITHOUT)) {
            library.add(shows);
            measures.add(meter.measure(what, () -> library.run(episodes(shows))));
            library.later(Duration.ofDays(100));
            measures.add(meter.measure(what + ", again without news", () -> library.run(episodes(shows))));
        }
        return measures;
    }

    private Measure bare(String what, List<GeneratedShow> shows) throws Exception {
        try (BareJdbc bare = new BareJdbc(schema.empty())) {
            return meter.measure(what, () -> {
                bare.write(shows);
                return new Meter.Effort(0, 0);
            });
        }
    }

    private BenchLibrary library(URI base, RequestLimit limit) throws Exception {
        return new BenchLibrary(schema.empty(), base, limit);
    }

    private static int episodes(List<GeneratedShow> shows) {
        return shows.stream().mapToInt(GeneratedShow::episodes).sum();
    }

    private static String size(List<GeneratedShow> shows) {
        return "%,d shows, %,d seasons, %,d episodes".formatted(shows.size(), shows.stream().mapToInt(GeneratedShow::seasons).sum(),
                episodes(shows));
    }
}
