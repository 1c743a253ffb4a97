package app.showshelf.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens a library whatever has become of its file: a damaged one is set aside, the newest good backup takes its place, and
 * the journal tells it what it has missed.
 */
public final class StoreKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(StoreKeeper.class);

    private final StoreLocation place;
    private final Backups backups;
    private final InstantSource clock;
    private final List<Class<?>> entities;
    private final Consumer<Store> teller;

    /**
     * An open store.
     *
     * @param rescue what had to be done first; mostly empty
     */
    public record Opened(Store store, Optional<Rescue> rescue) {}

    /** Keeps the store at that place with these entities; {@code teller} tells a store all that the journal says. */
    public StoreKeeper(StoreLocation place, Backups backups, InstantSource clock, List<Class<?>> entities, Consumer<Store> teller) {
        this.place = place;
        this.backups = backups;
        this.clock = clock;
        this.entities = entities;
        this.teller = teller;
    }

    /**
     * Opens it.
     *
     * @throws StoreException where nothing can be done about it; nothing has changed then
     */
    public Opened open() {
        if (isGone()) {
            return rescue(null);
        }
        boolean leftOpen = Files.exists(place.openMark());
        try {
            Store store = Store.open(place, entities, backups);
            return leftOpen ? looked(store) : new Opened(store, Optional.empty());
        } catch (StoreException e) {
            return rescued(e);
        }
    }

    /** Its folder is there and has known better days. */
    private boolean isGone() {
        return place.file().toFile().length() == 0 && place.journalFile().toFile().length() > 0 && !Files.exists(place.openMark());
    }

    /** The last use ended in the middle: every row is read before anybody trusts it. */
    private Opened looked(Store store) {
        try {
            store.readAll();
            return new Opened(store, Optional.empty());
        } catch (RuntimeException e) {
            store.close();
            return rescued(
                    Damage.isSaidBy(e) ? new StoreException(StoreException.Reason.DAMAGED, "Not all of the library can be read", e) : e);
        }
    }

    private Opened rescued(RuntimeException why) {
        if (why instanceof StoreException store && store.reason() == StoreException.Reason.DAMAGED) {
            LOG.error("The library is damaged", why);
            return rescue(setAside(store));
        }
        throw why;
    }

    private Opened rescue(Path damaged) {
        try {
            Files.createDirectories(backups.folder());
            Optional<BackupFile> from = backups
                    .newestGood(good -> Files.move(good.file(), place.file(), StandardCopyOption.REPLACE_EXISTING));
            Store store = Store.open(place, entities, backups);
            return new Opened(store, Optional.of(tell(store, damaged, from)));
        } catch (IOException e) {
            throw new StoreException(StoreException.Reason.BROKEN, "The library could not be put back", e);
        }
    }

    private Rescue tell(Store store, Path damaged, Optional<BackupFile> from) {
        try {
            JournalContent journal = store.journal();
            teller.accept(store);
            Rescue rescue = new Rescue(damaged, from.map(BackupFile::at).orElse(null), journal.damaged(), !journal.changes().isEmpty());
            LOG.atWarn().addKeyValue("rescue", rescue).log("The library was put back");
            return rescue;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** Kept, named with the moment. */
    private Path setAside(StoreException why) {
        return setAside(place, clock.instant(), why);
    }

    static Path setAside(StoreLocation place, Instant now, StoreException why) {
        Path damaged = place.damagedFile(now);
        try {
            return Files.move(place.file(), damaged, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            why.addSuppressed(e);
            throw why;
        }
    }
}
