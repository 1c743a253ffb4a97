package app.showshelf.bench;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

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
    /** For half a minute at the provider's limit. */
    private static final int LIMITED = 1_000;

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
            benchmark.run(args.length > 1 ? args[1] : "few,many,limited,idle,opened");
        }
    }

    private void run(String parts) throws Exception {
        warmUp();
        for (String part : parts.split(",")) {
            switch (part) {
                case "few" -> few();
                case "many" -> many();
                case "limited" -> limited();
                case "idle" -> idle();
                case "opened" -> opened();
                default -> throw new IllegalArgumentException(part);
            }
        }
    }

    /** Compiles what is measured: none of the three shall pay for being the first. */
    private void warmUp() throws Exception {
        List<GeneratedShow> shows = GeneratedShow.many(100);
        ours("", shows);
        bare("", shows);
    }

    private void few() throws Exception {
        List<GeneratedShow> shows = GeneratedShow.few();
        Measure seed = seed(shows);
        Measure bare = bare("(c) bare batches", shows);
        List<Measure> ours = ours("(b) Showshelf", shows);
        table.section(size(shows), List.of(seed, ours.getFirst(), bare, ours.getLast()), shows.size());
        table.ratio("(b) : (c), goal at most 3", ours.getFirst().seconds() / bare.seconds());
        table.ratio("(a) : (b) without waiting", seed.seconds() / ours.getFirst().seconds());
        table.ratio("(a) : (b) with the ticks of 1 s, goal at least 50", seed.withTicks() / ours.getFirst().seconds());
    }

    private void many() throws Exception {
        List<GeneratedShow> shows = GeneratedShow.many(MANY);
        List<Measure> ours = ours("(b) Showshelf", shows);
        Measure bare = bare("(c) bare batches", shows);
        table.section(size(shows), List.of(ours.getFirst(), bare, ours.getLast()), shows.size());
        table.ratio("(b) : (c), goal at most 3", ours.getFirst().seconds() / bare.seconds());
    }

    private void limited() throws Exception {
        List<GeneratedShow> shows = GeneratedShow.many(LIMITED);
        try (BenchLibrary library = library(provider.strict(), TmdbProvider.LIMIT)) {
            library.add(shows);
            Measure ours = meter.measure("(b) Showshelf", () -> library.run(episodes(shows)));
            table.section("A provider that allows 40 requests/s and takes 50 ms: " + size(shows), List.of(ours), shows.size());
            double rate = ours.requests() / ours.seconds();
            table.ratio("requests per second", rate);
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
