package app.showshelf;

import java.net.URI;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import app.showshelf.cli.doctor.Doctor;
import app.showshelf.library.ShowPage;
import app.showshelf.metadata.PictureKind;
import app.showshelf.metadata.releases.ReleaseFeed;
import app.showshelf.settings.AppFolders;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Registration;
import app.showshelf.settings.Settings;
import app.showshelf.ui.LibraryBackups;
import app.showshelf.ui.NewVersions;
import app.showshelf.ui.News;
import app.showshelf.ui.SampleLoader;
import app.showshelf.ui.Storage;
import app.showshelf.ui.SyncControl;
import app.showshelf.ui.UiServices;
import app.showshelf.ui.actions.ChangeHistory;
import app.showshelf.ui.common.Feed;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.PageMaker;
import app.showshelf.ui.common.VersionName;
import app.showshelf.ui.pictures.Drawing;
import app.showshelf.ui.pictures.PictureAddress;
import app.showshelf.ui.pictures.PictureView;
import app.showshelf.ui.pictures.Pictures;
import app.showshelf.ui.poster.PosterArtist;
import app.showshelf.ui.quick.QuickShelf;

/** What a window needs of an open library. */
final class WindowParts implements AutoCloseable {
    private static final long MEGABYTE = 1_000_000;
    private static final double POSTER_SHAPE = 1.5;
    private static final int SMALL_RADIUS = 4;

    private final UiServices services;
    private final Pictures pictures;
    private final PageMaker pages;
    private final Registration keyListener;
    private final Configuration configuration;
    private final Jobs jobs;
    private Registration roomListener = () -> {};

    /** For a window that nothing is restored in. */
    WindowParts(Showshelf library, Configuration configuration, AppFolders folders, Jobs jobs, InstantSource clock) {
        this(library, configuration, folders, jobs,
                new WindowBackups(new Keeping(folders, clock, ZoneId.systemDefault()), library.store(), _ -> {}));
    }

    WindowParts(Showshelf library, Configuration configuration, AppFolders folders, Jobs jobs, LibraryBackups backups) {
        this.configuration = configuration;
        this.jobs = jobs;
        PosterArtist artist = new PosterArtist();
        pictures = Pictures.of(PictureAddress.of(library.providers()), drawing(artist), folders.images(),
                "Showshelf/" + VersionName.read(),
                Platform::runLater);
        services = new UiServices(configuration, library.providers(), new Feed<>(library.monitor()::state, library.monitor()::subscribe),
                library.events(), new ChangeHistory(library.changes(), jobs), library.queries()::counts, library.media()::syncNow,
                library.engine()::retryAll,
                control(library),
                new SampleLoader(library.providers().get(ProviderId.SAMPLE), library.media()::addShows), new DrawnArt(artist), browser(),
                library.costs()::costs, new Storage(folders.home(), folders.log(), pictures::bytesOnDisk, pictures::clearDisk),
                quick(library),
                new News(library.news()::take, library.news()::watched), backups,
                new WindowCare(library.care(),
                        new Doctor(library.consistency(), folders, configuration, library.providers(), InstantSource.system()),
                        configuration),
                newVersions(configuration));
        pages = new LibraryPages(library, configuration, services, pictures);
        // A new key ends the wait for one.
        AtomicReference<String> key = new AtomicReference<>(configuration.tmdbToken());
        keyListener = configuration.subscribe(_ -> {
            String now = configuration.tmdbToken();
            if (!now.equals(key.getAndSet(now))) {
                library.engine().retry(ProviderId.TMDB);
            }
        });
    }

    private static NewVersions newVersions(Configuration configuration) {
        ReleaseFeed feed = new ReleaseFeed(VersionName.read(), InstantSource.system());
        return () -> feed.newer(configuration.releasesUrl().orElseThrow());
    }

    /** From now on pictures keep to their room on the disk, also when the user changes it. Once, on the JavaFX thread. */
    void keepRoom() {
        AtomicInteger room = new AtomicInteger();
        Consumer<Settings> follow = settings -> {
            if (room.getAndSet(settings.pictureMegabytes()) != settings.pictureMegabytes()) {
                jobs.perform(() -> pictures.limitOnDisk(settings.pictureMegabytes() * MEGABYTE), () -> {}, _ -> {});
            }
        };
        follow.accept(configuration.settings());
        roomListener = configuration.subscribe(follow);
    }

    UiServices services() {
        return services;
    }

    PageMaker pages() {
        return pages;
    }

    @Override
    public void close() {
        keyListener.close();
        roomListener.close();
        pictures.close();
    }

    private QuickShelf quick(Showshelf library) {
        return new QuickShelf(library.names()::all, id -> library.queries().page(id).map(ShowPage::card), (ref, path, name, width) -> {
            PictureView poster = new PictureView(pictures, PictureKind.POSTER, SMALL_RADIUS);
            double height = width * POSTER_SHAPE;
            poster.setMinSize(width, height);
            poster.setMaxSize(width, height);
            poster.place(width, height);
            poster.show(ref.provider(), path, name);
            return poster;
        });
    }

    private static SyncControl control(Showshelf library) {
        return new SyncControl(library.engine()::pause, library.engine()::resume, library.engine()::cancel, library.media()::syncAllNow,
                library.engine().courtesy()::acted);
    }

    private static Drawing drawing(PosterArtist artist) {
        return request -> switch (request.kind()) {
            case POSTER -> artist.poster(request.name(), request.width());
            case BACKDROP -> artist.backdrop(request.name(), request.width(), request.height());
            case STILL -> artist.still(request.name(), request.episode(), request.width(), request.height());
        };
    }

    /** JavaFX opens pages of the web for applications only; this one has nothing else to do. */
    private static Consumer<URI> browser() {
        Application application = new Application() {
            @Override
            public void start(Stage stage) {}
        };
        return page -> application.getHostServices().showDocument(page.toString());
    }
}
