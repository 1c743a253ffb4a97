package app.showshelf;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowCard;
import app.showshelf.library.SyncReport;
import app.showshelf.metadata.MetadataProvider;
import app.showshelf.metadata.Providers;
import app.showshelf.settings.SyncMode;
import app.showshelf.store.StoreLocation;

/** A real library in memory, with a clock and a mode that a test sets. */
public final class TestLibrary implements AutoCloseable {
    public static final Instant START = Instant.parse("2026-03-02T12:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final AtomicReference<SyncMode> mode = new AtomicReference<>(SyncMode.ON_DEMAND);
    private final Showshelf showshelf;

    public TestLibrary(MetadataProvider... providers) {
        this(StoreLocation.memory(UUID.randomUUID().toString()), providers);
    }

    public TestLibrary(StoreLocation location, MetadataProvider... providers) {
        InstantSource clock = now::get;
        showshelf = new Showshelf(location, new Providers(providers), mode::get, clock, ZoneOffset.UTC);
    }

    public Showshelf showshelf() {
        return showshelf;
    }

    public TestLibrary in(SyncMode other) {
        mode.set(other);
        return this;
    }

    public Instant now() {
        return now.get();
    }

    public void at(Instant moment) {
        now.set(moment);
    }

    /** Runs ticks until two in a row find nothing more to do: a fetch that ends just after a tick is reported by the next one. */
    public SyncReport sync() {
        SyncReport all = SyncReport.NOTHING;
        for (int quiet = 0; quiet < 2;) {
            SyncReport one = showshelf.media().syncIncompleteSeasons();
            all = all.plus(one);
            quiet = one.equals(SyncReport.NOTHING) && !showshelf.monitor().busy() ? quiet + 1 : 0;
        }
        return all;
    }

    public ShowCard card(long showId) {
        return showshelf.queries().cards(ShelfQuery.ALL).stream().filter(card -> card.id() == showId).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        showshelf.close();
    }
}
