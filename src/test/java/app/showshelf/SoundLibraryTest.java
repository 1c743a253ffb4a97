package app.showshelf;

import java.util.List;

import org.junit.jupiter.api.Test;

import app.showshelf.library.ShowRef;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the user and the sync do, the library holds together. */
class SoundLibraryTest {
    @Test
    void whatTheSyncAndTheUserWriteHoldsTogether() throws Exception {
        ScriptedProvider tmdb = new ScriptedProvider(ProviderId.TMDB).with("1", 3, 4).with("2", 1, 2).with("3", 2, 2);
        try (TestLibrary library = new TestLibrary(tmdb)) {
            Showshelf showshelf = library.showshelf();
            long first = showshelf.intake().add(new ShowRef(ProviderId.TMDB, "1"));
            showshelf.intake().add(new ShowRef(ProviderId.TMDB, "2"));
            long removed = showshelf.intake().add(new ShowRef(ProviderId.TMDB, "3"));
            showshelf.media().openShow(new ShowRef(ProviderId.TMDB, "1"));
            library.in(SyncMode.GREEDY).sync();
            showshelf.marks().season(first, 1, true);
            showshelf.changes().remove(List.of(removed));
            assertThat(showshelf.consistency().findings(library.now())).isEmpty();
            assertThat(showshelf.queries().page(first).orElseThrow().seasons()).isNotEmpty();
        }
    }
}
