package app.showshelf.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.settings.AppFolders;
import app.showshelf.settings.OwnerOnly;

/** Whether the folders can be written, whether there is room, and whether the settings are their owner's alone. */
final class FolderExam implements Exam {
    private static final Logger LOG = LoggerFactory.getLogger(FolderExam.class);
    private static final long MEGABYTE = 1_000_000;
    private static final long LEAST = 200;
    private static final Result.Area AREA = Result.Area.FOLDERS;

    private final AppFolders folders;

    FolderExam(AppFolders folders) {
        this.folders = folders;
    }

    @Override
    public List<Result> look(boolean repair) {
        List<Result> results = new ArrayList<>();
        try {
            writable(results);
            long free = Files.getFileStore(folders.home()).getUsableSpace() / MEGABYTE;
            if (free < LEAST) {
                results.add(Result.wrong(AREA, false, "doctor.folders.full", free));
            }
            settings(repair, results);
            return results.isEmpty() ? List.of(Result.good(AREA, "doctor.folders.sound", free)) : results;
        } catch (IOException e) {
            LOG.warn("The folder cannot be looked at", e);
            return List.of(Result.wrong(AREA, false, "doctor.folders.readonly"));
        }
    }

    /** The permissions alone do not tell: a disk can be read-only as a whole. */
    private void writable(List<Result> results) {
        try {
            Files.delete(Files.createTempFile(folders.home(), "doctor", ".part"));
        } catch (IOException e) {
            LOG.warn("The folder cannot be written to", e);
            results.add(Result.wrong(AREA, false, "doctor.folders.readonly"));
        }
    }

    private void settings(boolean repair, List<Result> results) throws IOException {
        Path file = folders.settingsFile();
        if (Files.exists(file) && OwnerOnly.isOpen(file)) {
            if (repair) {
                OwnerOnly.close(file);
            }
            results.add(Result.wrong(AREA, repair, "doctor.folders.open"));
        }
    }
}
