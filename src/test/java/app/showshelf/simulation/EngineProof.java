package app.showshelf.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.showshelf.TestLibrary;
import app.showshelf.library.SeasonRow;
import app.showshelf.library.StoredEpisode;
import app.showshelf.settings.SyncMode;

/**
 * Five shows kept twice, in memory and by the real engine on the real store with a virtual clock: a weekly one, one with a
 * break, one that comes at once, one that is listed late, and one that has ended.
 */
public final class EngineProof {
    private static final Instant FROM = Instant.parse("2026-01-05T00:00:00Z");

    private final Instant until;
    private final AtomicReference<Instant> now = new AtomicReference<>(FROM);
    private final List<ShowScript> scripts;
    private final VirtualProvider provider;

    /**
     * What came of it.
     *
     * @param simulated requests in memory
     * @param real requests of the engine
     * @param simulatedEpisodes what is stored at the end
     * @param realEpisodes the same in the real store
     */
    public record Outcome(List<?> simulated, List<?> real, List<String> simulatedEpisodes, List<String> realEpisodes) {
        /** Whether both have asked the same at the same moments, and have the same now. */
        public boolean isSame() {
            return simulated.equals(real) && simulatedEpisodes.equals(realEpisodes);
        }
    }

    /** A proof over so many days. */
    public EngineProof(int days) {
        until = FROM.plus(Duration.ofDays(days));
        List<ShowScript> all = new World(3, FROM, FROM.plus(Duration.ofDays(90))).shows(60);
        scripts = IntStream.of(3, 18, 24, 29, 40).mapToObj(all::get).toList();
        provider = new VirtualProvider(scripts, now::get);
    }

    /** Runs both. */
    public Outcome run() {
        try (TestLibrary library = new TestLibrary(provider)) {
            long[] rows = run(library);
            Notebook notebook = new Notebook(FROM, until);
            OurLibrary simulated = new OurLibrary(notebook, Duration.ZERO);
            // The same rows, since these spread the long intervals.
            for (int i = 0; i < rows.length; i++) {
                simulated.add(rows[i], scripts.get(i), addedAt(i));
            }
            simulated.run(until);
            return new Outcome(notebook.requests(), provider.asked(),
                    Arrays.stream(rows).boxed().flatMap(row -> episodes(simulated.stored(row))).toList(),
                    Arrays.stream(rows).boxed().flatMap(row -> episodes(library, row)).toList());
        }
    }

    private long[] run(TestLibrary library) {
        long[] rows = new long[scripts.size()];
        for (int i = 0; i < rows.length; i++) {
            runTo(library, addedAt(i));
            at(library, addedAt(i));
            rows[i] = library.showshelf().media().openShow(VirtualProvider.summary(scripts.get(i))).card().id();
            library.sync();
        }
        runTo(library, until);
        return rows;
    }

    private void runTo(TestLibrary library, Instant end) {
        while (true) {
            Instant next = library.showshelf().shows().nextDueAt(SyncMode.ON_DEMAND).orElse(end);
            if (!next.isBefore(end)) {
                return;
            }
            at(library, next);
            library.sync();
        }
    }

    private void at(TestLibrary library, Instant moment) {
        now.set(moment);
        library.at(moment);
    }

    private static Instant addedAt(int show) {
        return FROM.plus(Duration.ofHours(show * 7L));
    }

    private static Stream<String> episodes(TestLibrary library, long show) {
        Stream<SeasonRow> seasons = library.showshelf().queries().page(show).orElseThrow().seasons().stream();
        return seasons.flatMap(season -> library.showshelf().queries().episodes(show, season.number()).stream()
                .map(one -> season.number() + "x" + one.number() + " " + one.name() + " " + one.airDate())).sorted();
    }

    private static Stream<String> episodes(List<StoredEpisode> stored) {
        return stored.stream().filter(one -> one.removedAt() == null)
                .map(one -> one.season() + "x" + one.facts().number() + " " + one.facts().name() + " " + one.facts().airDate()).sorted();
    }
}
