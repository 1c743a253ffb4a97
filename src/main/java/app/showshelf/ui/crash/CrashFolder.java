package app.showshelf.ui.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes reports beside the log; the oldest go when there are many. */
public final class CrashFolder implements Consumer<CrashReport> {
    private static final Logger LOG = LoggerFactory.getLogger(CrashFolder.class);
    private static final int MOST = 20;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'crash-'yyyyMMdd-HHmmss-SSS'.txt'").withZone(ZoneOffset.UTC);

    private final Path folder;

    /** Into that folder. */
    public CrashFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public synchronized void accept(CrashReport report) {
        try {
            Files.createDirectories(folder);
            makeRoom();
            Files.writeString(folder.resolve(NAME.format(report.at())), report.details());
        } catch (IOException e) {
            LOG.error("The report could not be written", e);
        }
    }

    private void makeRoom() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> reports = all.filter(file -> file.getFileName().toString().startsWith("crash-"))
                    .sorted(Comparator.comparing(Path::getFileName)).toList();
            for (Path old : reports.subList(0, Math.max(0, reports.size() - MOST + 1))) {
                Files.deleteIfExists(old);
            }
        }
    }
}
