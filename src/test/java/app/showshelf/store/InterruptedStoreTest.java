package app.showshelf.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import app.showshelf.library.LibraryEntities;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.library.ShowSummary;
import app.showshelf.library.TVShowRepository;
import app.showshelf.settings.ProviderId;

import static org.assertj.core.api.Assertions.assertThat;

/** Work that is cut off leaves the store open and whole: cancelling is not closing. */
@Timeout(60)
class InterruptedStoreTest {
    private static final int ROUNDS = 20;

    @TempDir
    private Path folder;

    @Test
    void interruptingWritersLeavesTheStoreUsableAndEveryFinishedWriteInIt() throws Exception {
        StoreLocation file = StoreLocation.file(folder.resolve("library"));
        AtomicInteger finished = new AtomicInteger();
        try (Store store = Store.open(file, LibraryEntities.ALL)) {
            TVShowRepository shows = new TVShowRepository(store, () -> Instant.EPOCH);
            for (int round = 0; round < ROUNDS; round++) {
                int first = round * 1_000;
                Thread writer = Thread.ofVirtual().start(() -> write(shows, first, finished));
                int enough = finished.get() + round % 5;
                while (writer.isAlive() && finished.get() < enough) {
                    Thread.onSpinWait();
                }
                writer.interrupt();
                writer.join();
                shows.store(show(first + 999));
            }
            assertThat(shows.findIncompleteSeasons()).hasSizeGreaterThanOrEqualTo(finished.get() + ROUNDS);
        }
        try (Store again = Store.open(file, LibraryEntities.ALL)) {
            assertThat(new TVShowRepository(again, () -> Instant.EPOCH).findIncompleteSeasons())
                    .hasSizeGreaterThanOrEqualTo(finished.get() + ROUNDS);
        }
    }

    /** Goes on after the interrupt as long as the store lets it, with the interrupt pending. */
    private static void write(TVShowRepository shows, int first, AtomicInteger finished) {
        try {
            for (int i = 0; i < 12; i++) {
                shows.store(show(first + i));
                finished.incrementAndGet();
            }
        } catch (RuntimeException _) {
            // A connection may be refused to an interrupted thread; whatever else went wrong shows in the next write.
        }
    }

    private static ShowSummary show(int id) {
        return new ShowSummary(new ShowRef(ProviderId.SAMPLE, Integer.toString(id)), "Show " + id, null, "A long text ".repeat(200),
                ShowStatus.UNKNOWN, null, null, List.of(), null, null, null, null);
    }
}
