package app.showshelf.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.showshelf.library.LibraryEntities;
import app.showshelf.library.MarksJournal;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.library.ShowSummary;
import app.showshelf.library.TVShowRepository;
import app.showshelf.settings.ProviderId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What a full disk has refused did not come about, and as soon as there is room the library goes on without a restart. */
class FullDiskTest {
    private static final List<String> ALL = List.of("after 1", "after 2", "before 1", "before 2");

    @TempDir
    private Path folder;

    @AfterEach
    void empty() {
        FullDisk.FULL.set(false);
    }

    @Test
    void aChangeThatFindsNoRoomDidNotHappenAndTheNextOneIsKept() throws Exception {
        try (Store store = Store.open(FullDisk.with(plain()), LibraryEntities.ALL)) {
            TVShowRepository shows = new TVShowRepository(store, () -> Instant.EPOCH);
            for (int round = 1; round <= 2; round++) {
                shows.store(show("before " + round));
                FullDisk.FULL.set(true);
                for (int attempt = 1; attempt <= round; attempt++) {
                    assertThat(catchThrowable(() -> shows.store(show("refused")))).isNotNull();
                }
                assertThat(new FileJournal(plain().journalFile()).read().changes()).hasSize(2 * round - 1);
                FullDisk.FULL.set(false);
                shows.store(show("after " + round));
            }
            assertThat(names(store)).containsExactlyElementsOf(ALL);
        }
        try (Store again = Store.open(plain(), LibraryEntities.ALL)) {
            new MarksJournal(again, () -> Instant.EPOCH).converge();
            assertThat(names(again)).containsExactlyElementsOf(ALL);
        }
    }

    @Test
    void aLibraryThatCannotBeOpenedForWantOfRoomIsNotTakenForDamaged() {
        Store.open(plain(), LibraryEntities.ALL).close();
        FullDisk.FULL.set(true);
        StoreException refusal = catchThrowableOfType(StoreException.class, () -> Store.open(FullDisk.with(plain()), LibraryEntities.ALL));
        assertThat(refusal.reason()).isEqualTo(StoreException.Reason.FULL);
    }

    /** The database is not even asked, and goes on reading. */
    @Test
    void aChangeForWhichThereIsNoRoomIsRefusedAtOnce() {
        AtomicLong free = new AtomicLong(Long.MAX_VALUE);
        try (Parts parts = new Parts()) {
            DatabaseOpener opener = new DatabaseOpener(plain(), LibraryEntities.ALL);
            Store.open(plain(), LibraryEntities.ALL).close();
            Reopening database = parts.add(new Reopening(opener.openAgain(), opener::openAgain, Reopening.PATIENCE));
            Store store = new Store(database, parts.handOver(), Journal.NONE, new DiskRoom(free::get));
            TVShowRepository shows = new TVShowRepository(store, () -> Instant.EPOCH);
            shows.store(show("before 1"));
            free.set(1 << 20);
            assertThat(catchThrowableOfType(StoreException.class, () -> shows.store(show("refused"))).reason())
                    .isEqualTo(StoreException.Reason.FULL);
            assertThat(names(store)).containsExactly("before 1");
            free.set(1L << 30);
            shows.store(show("after 1"));
            assertThat(names(store)).containsExactly("after 1", "before 1");
            store.close();
        }
    }

    private StoreLocation plain() {
        return StoreLocation.file(folder.resolve("library"));
    }

    private static List<String> names(Store store) {
        return store.read(session -> session.createNativeQuery("select name from tv_show order by name", String.class).getResultList());
    }

    private static ShowSummary show(String name) {
        return new ShowSummary(new ShowRef(ProviderId.SAMPLE, name), name, null, null, ShowStatus.UNKNOWN, null, null, List.of(), null,
                null,
                null, null);
    }
}
