package app.showshelf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;

import app.showshelf.library.ShowRef;
import app.showshelf.metadata.MetadataProvider;
import app.showshelf.metadata.Providers;
import app.showshelf.settings.AppFolders;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;
import app.showshelf.store.BackupKind;
import app.showshelf.store.BackupProgress;
import app.showshelf.store.Rescue;
import app.showshelf.store.Store;
import app.showshelf.store.StoreKeeper;

import static org.awaitility.Awaitility.await;

/** A library in a folder, opened as the program opens it: whatever has become of its files. */
public final class KeptLibrary implements AutoCloseable {
    private final Keeping keeping;
    private final StoreKeeper.Opened opened;
    private final Showshelf showshelf;

    public KeptLibrary(Path home, MetadataProvider... providers) {
        keeping = new Keeping(new AppFolders(home), InstantSource.system(), ZoneOffset.UTC);
        opened = keeping.open();
        showshelf = new Showshelf(opened.store(), new Providers(providers), () -> SyncMode.GREEDY, InstantSource.system(), ZoneOffset.UTC);
    }

    /** A provider of so many shows. */
    public static MetadataProvider provider(int shows) {
        ScriptedProvider tmdb = new ScriptedProvider(ProviderId.TMDB);
        for (int show = 1; show <= shows; show++) {
            tmdb.with(String.valueOf(show), 40, 40, 40, 40);
        }
        return tmdb;
    }

    /** Adds all of these shows, with all of their episodes. */
    public void fill(int shows) throws Exception {
        for (int show = 1; show <= shows; show++) {
            showshelf.intake().add(new ShowRef(ProviderId.TMDB, String.valueOf(show)));
        }
        sync();
    }

    /** Until nothing is due. */
    public void sync() {
        await().atMost(Duration.ofMinutes(2)).pollDelay(Duration.ZERO).until(() -> {
            showshelf.media().syncIncompleteSeasons();
            return showshelf.queries().counts().incompleteSeasons() == 0 && !showshelf.monitor().state().busy()
                    && showshelf.engine().demanded().isEmpty();
        });
    }

    public void backUp() throws IOException {
        keeping.make(opened.store(), BackupKind.BY_HAND, new BackupProgress());
    }

    public Showshelf showshelf() {
        return showshelf;
    }

    public Store store() {
        return opened.store();
    }

    public Optional<Rescue> rescue() {
        return opened.rescue();
    }

    @Override
    public void close() {
        showshelf.close();
    }
}
