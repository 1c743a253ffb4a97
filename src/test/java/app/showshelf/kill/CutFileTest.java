package app.showshelf.kill;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import app.showshelf.KeptLibrary;
import app.showshelf.library.EpisodeRow;
import app.showshelf.library.ShelfQuery;
import app.showshelf.library.check.Consistency;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cuts the file of a library that was in use at every 4 KiB of its last 1 MiB, as a loss of power can: each of them opens, by
 * itself or from a backup, with every mark, and holds together. {@code -Dcut.step=65536} for fewer of them.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
@Tag("kill")
class CutFileTest {
    private static final int LAST = 1 << 20;
    private static final int STEP = Integer.getInteger("cut.step", 4096);
    private static final int SHOWS = 24;
    private static final int MARKS = 160;

    @TempDir
    private Path folder;
    private final Set<String> marked = new HashSet<>();
    private int alone;
    private int restored;
    private int lost;

    @Test
    void everyCutOpensWithEveryMark() throws Exception {
        Path used = inUse();
        long size = Files.size(used.resolve("library.mv.db"));
        assertThat(size).isGreaterThan(LAST);
        for (long length = size - LAST; length <= size; length += STEP) {
            assertCutOpens(used, length);
        }
        print(size);
    }

    /** So deep that there is no whole state of the library left in the file. */
    @Test
    void whatIsCutTooDeepIsRestoredWithEveryMark() throws Exception {
        Path used = inUse();
        long size = Files.size(used.resolve("library.mv.db"));
        for (long length : new long[]{1, STEP, 3L * STEP, size / 50, size / 20, size / 8, size / 4}) {
            assertCutOpens(used, length);
        }
        print(size);
        assertThat(restored).isGreaterThan(3);
    }

    private void assertCutOpens(Path used, long length) throws IOException {
        Path cut = copy(used, "cut");
        try (RandomAccessFile file = new RandomAccessFile(cut.resolve("library.mv.db").toFile(), "rw")) {
            file.setLength(length);
        }
        try (KeptLibrary library = new KeptLibrary(cut, KeptLibrary.provider(SHOWS))) {
            Set<String> missing = new HashSet<>(marked);
            missing.removeAll(marks(library));
            lost += missing.size();
            alone += library.rescue().isEmpty() ? 1 : 0;
            restored += library.rescue().isPresent() ? 1 : 0;
            assertThat(missing).as("marks lost at %d", length).isEmpty();
            assertThat(new Consistency(library.store()).findings(InstantSource.system().instant())).as("at %d", length).isEmpty();
        }
        delete(cut);
    }

    private void print(long size) {
        System.out.printf("cuts=%d opened by themselves=%d restored=%d marks=%d marks lost=%d file=%d%n", alone + restored, alone, restored,
                marked.size(), lost, size);
    }

    /** As it lies on the disk while the program works, with a backup of before. */
    private Path inUse() throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        try (KeptLibrary library = new KeptLibrary(home, KeptLibrary.provider(SHOWS))) {
            library.fill(SHOWS);
            library.backUp();
            List<EpisodeRow> episodes = MarkingMain.episodes(library.showshelf().queries());
            for (int i = 0; i < MARKS; i++) {
                library.showshelf().marks().episode(episodes.get(i * 7).id(), true);
                if (i % 8 == 0) {
                    library.showshelf().media().syncNow(1L + i / 8);
                }
            }
            library.sync();
            marked.addAll(marks(library));
            return copy(home, "used");
        }
    }

    private static Set<String> marks(KeptLibrary library) {
        return library.showshelf().queries().cards(ShelfQuery.ALL).stream()
                .flatMap(card -> library.showshelf().queries().page(card.id()).orElseThrow().seasons().stream()
                        .flatMap(season -> library.showshelf().queries().episodes(card.id(), season.number()).stream()
                                .filter(EpisodeRow::watched)
                                .map(row -> card.ref() + " " + season.number() + "x" + row.number())))
                .collect(Collectors.toSet());
    }

    private Path copy(Path home, String name) throws IOException {
        Path copy = folder.resolve(name);
        try (var files = Files.walk(home)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(home.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return copy;
    }

    private static void delete(Path tree) throws IOException {
        try (var files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
