package app.showshelf.ui.upcoming;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import app.showshelf.library.NextEpisode;
import app.showshelf.library.UpcomingEpisode;

/** Saves episodes as a calendar file. For worker threads. */
final class CalendarExport {
    private final UpcomingWords words;

    CalendarExport(UpcomingWords words) {
        this.words = words;
    }

    /** Saves them there; what was there before stays until all of the new file is written. */
    void save(List<UpcomingEpisode> episodes, Path file, Instant now) throws IOException {
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "showshelf", ".part");
        try {
            Files.writeString(part, CalendarFile.of(episodes.stream().map(this::event).toList(), now));
            replace(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void replace(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // Some folders on a network cannot do better.
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private CalendarFile.Event event(UpcomingEpisode episode) {
        NextEpisode what = episode.episode();
        Duration length = what.runtimeMinutes() == null ? null : Duration.ofMinutes(what.runtimeMinutes());
        return new CalendarFile.Event(uid(episode), words.title(episode), episode.network(), what.airDate(), what.airStamp(), length);
    }

    /** By the provider's ids: those of the library's rows are others in another library. */
    private static String uid(UpcomingEpisode episode) {
        NextEpisode what = episode.episode();
        String id = episode.providerId() == null ? what.season() + "x" + what.number() : episode.providerId();
        return episode.ref().provider().key() + "-" + episode.ref().id() + "-" + id + "@showshelf.app";
    }
}
