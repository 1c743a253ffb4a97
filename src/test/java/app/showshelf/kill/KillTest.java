package app.showshelf.kill;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import app.showshelf.KeptLibrary;
import app.showshelf.Main;
import app.showshelf.Showshelf;
import app.showshelf.TmdbBodies;
import app.showshelf.library.EpisodeRow;
import app.showshelf.library.SeasonRow;
import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowCard;
import app.showshelf.library.ShowRef;
import app.showshelf.library.check.Consistency;
import app.showshelf.metadata.Providers;
import app.showshelf.metadata.http.LocalServer;
import app.showshelf.metadata.tmdb.TmdbProvider;
import app.showshelf.settings.AppFolders;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;
import app.showshelf.store.StoreLocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Kills the program at random moments of a sync, and while it syncs, marks and makes backups at once: the store opens each
 * time, no mark is lost that was confirmed, every season is whole or untouched, and the library holds together.
 * {@code -Dkills=500 -Dkills.seed=7} for more of them; {@code -Dkills.cache=FILE} keeps the programs' start cache from run to run.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
@Tag("kill")
class KillTest {
    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final long SEED = Long.getLong("kills.seed", 1);
    /** From so many on, a start cache pays. */
    private static final int MANY = 20;
    private static final int FEW_CHANGES = 10;
    /** So many runs in which one is of the command line's sync alone. */
    private static final int SYNCS = 4;
    private static final int SHOWS = 10;
    private static final int SEASONS = 2;
    private static final int EPISODES = 12;

    private final LocalServer server = new LocalServer();
    private final Random random = new Random(SEED);
    private final Map<Long, Boolean> confirmed = new TreeMap<>();
    @TempDir
    private Path folder;
    private Path home;
    private StartedJava java;
    private int version;
    private int edition;
    private int cutOff;
    private int backupsCutOff;
    private int marks;

    @BeforeEach
    void fill() throws Exception {
        home = folder.resolve("home");
        nextVersion();
        try (Showshelf library = open()) {
            for (int show = 1; show <= SHOWS; show++) {
                library.intake().add(new ShowRef(ProviderId.TMDB, String.valueOf(show)));
            }
            sync(library);
        }
        String cache = System.getProperty("kills.cache");
        java = KILLS < MANY && cache == null ? StartedJava.plain() : cached(cache == null ? folder.resolve("cache.aot") : Path.of(cache));
    }

    /** A program that does all of it once says what the others will need. */
    private StartedJava cached(Path cache) throws Exception {
        StartedJava archived = StartedJava.archived(folder);
        if (Files.notExists(cache)) {
            KilledProgram program = marking(archived.writing(cache), FEW_CHANGES);
            await().atMost(Duration.ofMinutes(2)).until(() -> !program.isAlive());
            assertThat(cache).as(() -> String.join("\n", program.said())).isNotEmptyFile();
        }
        return archived.from(cache);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void neitherMarksNorSeasonsAreLost() throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            if (kill % SYNCS == 0) {
                killWhileSyncing();
            } else {
                killWhileDoingEverything();
            }
            backupsCutOff += isBackupCutOff() ? 1 : 0;
            String when = "after kill " + kill + " with seed " + SEED;
            try (KeptLibrary library = new KeptLibrary(home, provider(server, server.uri("/3")))) {
                assertThat(library.rescue()).as("put back " + when).isEmpty();
                assertEverySeasonIsWholeAndEveryMarkThere(library.showshelf(), when);
                assertThat(new Consistency(library.store()).findings(InstantSource.system().instant())).as(when).isEmpty();
            }
        }
        try (Showshelf library = open()) {
            library.queries().cards(ShelfQuery.ALL).forEach(card -> library.media().syncNow(card.id()));
            sync(library);
            assertEverySeasonIsWholeAndEveryMarkThere(library, "after all");
            assertThat(MarkingMain.episodes(library.queries())).hasSize(SHOWS * SEASONS * episodes(version))
                    .allSatisfy(episode -> assertThat(episode.overview()).isEqualTo(overview()));
        }
        System.out.printf("kills=%d seed=%d confirmed marks=%d versions=%d stores cut off in the middle=%d backups cut off=%d%n", KILLS,
                SEED,
                marks, version, cutOff, backupsCutOff);
        assertThat(confirmed).isNotEmpty();
    }

    /** Each show has other texts and one more episode in each season; killed after so many answers and a moment. */
    private void killWhileSyncing() throws Exception {
        nextVersion();
        String[] arguments = new String[]{"sync", "--mode", "GREEDY", "--now"};
        int before = server.asked();
        KilledProgram program = new KilledProgram(java, Main.class,
                Map.of("SHOWSHELF_HOME", home.toString(), "TMDB_API_URL", server.uri("/3").toString(), "TMDB_API_ACCESS_TOKEN", "token"),
                Stream.concat(List.of(arguments).stream(), refs()).toArray(String[]::new));
        int answers = before + 1 + random.nextInt(SHOWS);
        killAfter(program, () -> server.asked() >= answers, 1_500_000);
    }

    /** There are other texts as soon as all shows were asked for, so that the sync never ends. */
    private void killWhileDoingEverything() throws Exception {
        nextVersion();
        int first = edition - 1;
        int before = server.asked();
        KilledProgram program = marking(java, Integer.MAX_VALUE);
        int enough = random.nextInt(40);
        int answers = before + 1 + random.nextInt(SHOWS);
        boolean early = random.nextBoolean();
        killAfter(program, () -> {
            if (server.asked() >= before + SHOWS * (edition - first)) {
                nextEdition();
            }
            return early ? server.asked() >= answers : program.said(MarkingMain.DID).count() > enough;
        }, 150_000);
        program.said(MarkingMain.DID).map(line -> line.split(" ")).forEach(did -> {
            confirmed.put(Long.valueOf(did[0]), Boolean.valueOf(did[1]));
            marks++;
        });
        // The last one may have come about or not.
        program.said(MarkingMain.WILL).reduce((_, last) -> last).filter(will -> program.said(MarkingMain.DID).noneMatch(will::equals))
                .ifPresent(will -> confirmed.remove(Long.valueOf(will.split(" ")[0])));
    }

    private KilledProgram marking(StartedJava with, int changes) throws IOException {
        return new KilledProgram(with, MarkingMain.class, Map.of(), home.toString(), server.uri("/3").toString(),
                String.valueOf(random.nextLong()), String.valueOf(changes));
    }

    /** It has left what it was about to make. */
    private boolean isBackupCutOff() throws IOException {
        Path backups = home.resolve("backups");
        if (Files.notExists(backups)) {
            return false;
        }
        try (Stream<Path> files = Files.list(backups)) {
            return files.map(file -> file.getFileName().toString()).anyMatch(name -> name.startsWith(".look-") || name.endsWith(".part"));
        }
    }

    /** Within that many microseconds after the moment. */
    private void killAfter(KilledProgram program, BooleanSupplier reached, int within) throws InterruptedException {
        await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(1)).until(() -> reached.getAsBoolean() || !program.isAlive());
        assertThat(reached.getAsBoolean()).as(() -> "It ended too soon: " + program.said()).isTrue();
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(within)));
        program.kill();
    }

    private void assertEverySeasonIsWholeAndEveryMarkThere(Showshelf library, String when) {
        Set<String> versions = new TreeSet<>();
        for (ShowCard card : library.queries().cards(ShelfQuery.ALL)) {
            for (SeasonRow season : library.queries().page(card.id()).orElseThrow().seasons()) {
                List<EpisodeRow> episodes = library.queries().episodes(card.id(), season.number());
                Set<String> texts = episodes.stream().map(EpisodeRow::overview).collect(Collectors.toSet());
                assertThat(texts).as("texts of season %d of %s %s", season.number(), card.ref(), when).hasSize(1);
                int of = Integer.parseInt(texts.iterator().next().replaceAll("\\D+(\\d+)\\D.*", "$1"));
                assertThat(episodes).as("season %d of %s %s", season.number(), card.ref(), when).hasSize(episodes(of));
                assertThat(season.listed()).isEqualTo(episodes(of));
                versions.addAll(texts);
            }
        }
        cutOff += versions.size() > 1 ? 1 : 0;
        Map<Long, Boolean> found = MarkingMain.episodes(library.queries()).stream()
                .collect(Collectors.toMap(EpisodeRow::id, EpisodeRow::watched));
        assertThat(found).as("marks " + when).containsAllEntriesOf(confirmed);
    }

    private void nextVersion() {
        version++;
        nextEdition();
    }

    /** Other texts, and as many episodes. */
    private void nextEdition() {
        edition++;
        for (int show = 1; show <= SHOWS; show++) {
            server.answers("/3/tv/" + show, TmdbBodies.show(show, SEASONS, episodes(version), overview()));
        }
    }

    private Showshelf open() {
        return new Showshelf(StoreLocation.file(new AppFolders(home).library()), new Providers(provider(server, server.uri("/3"))),
                () -> SyncMode.GREEDY, InstantSource.system(), ZoneOffset.UTC);
    }

    static TmdbProvider provider(LocalServer client, URI address) {
        return new TmdbProvider(client.client(), () -> address, () -> "token", TmdbProvider.PICTURES);
    }

    private static void sync(Showshelf library) {
        await().atMost(Duration.ofMinutes(2)).pollDelay(Duration.ZERO).until(() -> {
            library.media().syncIncompleteSeasons();
            return library.queries().counts().incompleteSeasons() == 0 && !library.monitor().state().busy()
                    && library.engine().demanded().isEmpty();
        });
    }

    private static Stream<String> refs() {
        return IntStream.rangeClosed(1, SHOWS).mapToObj(show -> "tmdb:" + show);
    }

    private static int episodes(int version) {
        return EPISODES + version;
    }

    private String overview() {
        return "Summary of version " + version + ", edition " + edition;
    }
}
