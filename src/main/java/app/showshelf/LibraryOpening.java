package app.showshelf;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import app.showshelf.store.StoreKeeper;

/** The library of a starting program, which opens on a thread of its own while the window begins. */
final class LibraryOpening {
    private final CompletableFuture<StoreKeeper.Opened> opened = new CompletableFuture<>();

    /** Begins. */
    LibraryOpening(Keeping keeping) {
        Thread.ofPlatform().name("library").start(() -> {
            try {
                opened.complete(keeping.open());
            } catch (RuntimeException | Error e) {
                opened.completeExceptionally(e);
            }
        });
    }

    /**
     * Waits for it. Who is interrupted meanwhile leaves it closed.
     *
     * @throws app.showshelf.store.StoreException when it cannot be opened
     */
    StoreKeeper.Opened await() throws InterruptedException {
        try {
            return opened.get();
        } catch (InterruptedException e) {
            opened.thenAccept(library -> library.store().close()).join();
            throw e;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException why ? why : new IllegalStateException("The library does not open", e.getCause());
        }
    }
}
