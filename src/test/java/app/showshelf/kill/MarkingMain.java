package app.showshelf.kill;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

import app.showshelf.Showshelf;
import app.showshelf.library.EpisodeRow;
import app.showshelf.library.LibraryQueries;
import app.showshelf.library.ShelfQuery;
import app.showshelf.metadata.Providers;
import app.showshelf.settings.AppFolders;
import app.showshelf.settings.SyncMode;
import app.showshelf.store.StoreLocation;

/** Marks one episode after the other and prints each row's id as soon as the library has confirmed it. */
final class MarkingMain {
    static final String MARKED = "marked ";

    private MarkingMain() {}

    public static void main(String[] arguments) {
        Path home = Path.of(arguments[0]);
        try (Showshelf library = new Showshelf(StoreLocation.file(new AppFolders(home).library()), new Providers(),
                () -> SyncMode.ON_DEMAND,
                InstantSource.system(), ZoneOffset.UTC)) {
            for (EpisodeRow episode : episodes(library.queries())) {
                if (!episode.watched()) {
                    library.marks().episode(episode.id(), true);
                    System.out.println(MARKED + episode.id());
                }
            }
        }
    }

    static List<EpisodeRow> episodes(LibraryQueries queries) {
        return queries.cards(ShelfQuery.ALL).stream()
                .flatMap(card -> queries.page(card.id()).orElseThrow().seasons().stream()
                        .flatMap(season -> queries.episodes(card.id(), season.number()).stream()))
                .toList();
    }
}
