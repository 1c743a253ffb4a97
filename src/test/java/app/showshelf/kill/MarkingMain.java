package app.showshelf.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import app.showshelf.KeptLibrary;
import app.showshelf.library.EpisodeRow;
import app.showshelf.library.LibraryQueries;
import app.showshelf.library.ShelfQuery;
import app.showshelf.metadata.http.LocalServer;

/**
 * Marks one episode after the other or takes the mark away, while the sync fetches and backups are made. Says each time what
 * it is about to do, and again when the library has confirmed it.
 */
final class MarkingMain {
    static final String WILL = "will ";
    static final String DID = "did ";

    private MarkingMain() {}

    /** The folder, the provider's address, a seed, after how many changes it ends by itself. */
    public static void main(String[] arguments) {
        try (KeptLibrary library = new KeptLibrary(Path.of(arguments[0]), KillTest.provider(new LocalServer(), URI.create(arguments[1])));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.execute(() -> {
                while (true) {
                    library.showshelf().queries().cards(ShelfQuery.ALL)
                            .forEach(card -> library.showshelf().media().syncNow(card.id()));
                    library.sync();
                }
            });
            threads.execute(() -> {
                while (true) {
                    backUp(library);
                }
            });
            mark(library, new Random(Long.parseLong(arguments[2])), Integer.parseInt(arguments[3]));
            System.exit(0);
        }
    }

    private static void mark(KeptLibrary library, Random random, int changes) {
        List<EpisodeRow> episodes = new ArrayList<>(episodes(library.showshelf().queries()));
        Collections.shuffle(episodes, random);
        for (EpisodeRow episode : episodes.subList(0, Math.min(changes, episodes.size()))) {
            String change = episode.id() + " " + !episode.watched();
            System.out.println(WILL + change);
            library.showshelf().marks().episode(episode.id(), !episode.watched());
            System.out.println(DID + change);
        }
    }

    private static void backUp(KeptLibrary library) {
        try {
            library.backUp();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<EpisodeRow> episodes(LibraryQueries queries) {
        return queries.cards(ShelfQuery.ALL).stream()
                .flatMap(card -> queries.page(card.id()).orElseThrow().seasons().stream()
                        .flatMap(season -> queries.episodes(card.id(), season.number()).stream()))
                .toList();
    }
}
