package app.showshelf.transfer;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import app.showshelf.ScriptedProvider;
import app.showshelf.Showshelf;
import app.showshelf.TestLibrary;
import app.showshelf.library.EpisodeRow;
import app.showshelf.library.ShowRef;
import app.showshelf.library.check.Finding;
import app.showshelf.library.transfer.Comparison;
import app.showshelf.library.transfer.ImportReport;
import app.showshelf.library.transfer.Progress;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Environment;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Settings;
import app.showshelf.settings.SyncMode;
import app.showshelf.store.StoreLocation;

/** A library with its settings, of which tests make copies. */
final class PortableLibrary implements AutoCloseable {
    private final TestLibrary library;
    private final Configuration configuration;

    /** An empty one in that folder. */
    PortableLibrary(Path folder) {
        library = new TestLibrary(StoreLocation.file(folder.resolve("library")), provider(ProviderId.TMDB), provider(ProviderId.TVMAZE));
        configuration = new Configuration(new Environment(Map.of()), Settings.DEFAULT, _ -> {});
    }

    private static ScriptedProvider provider(ProviderId id) {
        ScriptedProvider provider = new ScriptedProvider(id);
        for (int show = 1; show <= 6; show++) {
            provider.with(String.valueOf(show), 2 + show, 5);
        }
        return provider;
    }

    /** Shows of two providers: watched, marked, removed, never fetched, with an episode that is no longer listed. */
    PortableLibrary filled() throws Exception {
        Showshelf showshelf = library.showshelf();
        for (ProviderId provider : List.of(ProviderId.TMDB, ProviderId.TVMAZE)) {
            for (int show = 1; show <= 5; show++) {
                showshelf.intake().add(new ShowRef(provider, String.valueOf(show)));
            }
            showshelf.media().openShow(new ShowRef(provider, "1"));
        }
        library.in(SyncMode.GREEDY).sync();
        for (int show = 1; show <= 4; show++) {
            showshelf.marks().season(id(ProviderId.TVMAZE, show), 1, true);
        }
        library.at(library.now().plusSeconds(3600));
        showshelf.marks().episode(episode(ProviderId.TMDB, 2).id(), true);
        showshelf.changes().remove(List.of(id(ProviderId.TVMAZE, 4)));
        return this;
    }

    long id(ProviderId provider, int show) {
        return library.showshelf().shows().findByRef(new ShowRef(provider, String.valueOf(show))).orElseThrow();
    }

    EpisodeRow episode(ProviderId provider, int number) {
        return library.showshelf().queries().episodes(id(provider, 3), 1).get(number - 1);
    }

    void mark(ProviderId provider, int number) {
        library.showshelf().marks().episode(episode(provider, number).id(), true);
    }

    Configuration configuration() {
        return configuration;
    }

    Showshelf showshelf() {
        return library.showshelf();
    }

    Instant now() {
        return library.now();
    }

    void export(Path file) {
        showshelf().care().export().write(file, configuration.settings(), Progress.NONE);
    }

    ImportReport rehearse(Path file) {
        return showshelf().care().bringing().rehearse(file, configuration.settings(), Progress.NONE);
    }

    ImportReport bring(Path file) {
        return bring(file, Progress.NONE);
    }

    ImportReport bring(Path file, Progress progress) {
        return showshelf().care().bringing().bring(file, configuration, progress);
    }

    Comparison compare(Path file) {
        return showshelf().care().comparison().with(file, Progress.NONE);
    }

    List<Finding> findings() {
        return showshelf().consistency().findings(library.now());
    }

    @Override
    public void close() {
        library.close();
    }
}
