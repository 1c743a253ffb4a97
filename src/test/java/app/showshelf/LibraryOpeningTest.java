package app.showshelf;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.showshelf.settings.AppFolders;
import app.showshelf.store.Store;
import app.showshelf.store.StoreException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class LibraryOpeningTest {
    @TempDir
    private Path home;
    private Keeping keeping;

    @BeforeEach
    void keep() {
        keeping = new Keeping(new AppFolders(home), InstantSource.system(), ZoneOffset.UTC);
    }

    @Test
    void whoWaitsGetsTheOpenLibrary() throws Exception {
        try (Store store = new LibraryOpening(keeping).await().store()) {
            assertThatNoException().isThrownBy(store::readAll);
        }
    }

    @Test
    void whyItDoesNotOpenIsSaidToWhoWaits() throws Exception {
        try (Store _ = keeping.open().store()) {
            LibraryOpening second = new LibraryOpening(keeping);
            assertThatExceptionOfType(StoreException.class).isThrownBy(second::await)
                    .matches(e -> e.reason() == StoreException.Reason.IN_USE);
        }
    }

    @Test
    void whoIsInterruptedLeavesItClosed() throws Exception {
        LibraryOpening opening = new LibraryOpening(keeping);
        var waited = new CompletableFuture<Boolean>();
        Thread.ofPlatform().start(() -> {
            Thread.currentThread().interrupt();
            try {
                opening.await();
                waited.complete(false);
            } catch (InterruptedException _) {
                waited.complete(true);
            }
        });
        assertThat(waited.join()).isTrue();
        keeping.open().store().close();
    }
}
