package app.showshelf.cli.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of fetched pictures. Whatever is wrong there may be deleted: what is needed is fetched again. */
final class PictureExam implements Exam {
    private static final Logger LOG = LoggerFactory.getLogger(PictureExam.class);
    private static final long MEGABYTE = 1_000_000;
    private static final int HEAD = 12;
    private static final Result.Area AREA = Result.Area.PICTURES;

    private final Path folder;
    private final long mostMegabytes;

    private final List<Path> broken = new ArrayList<>();
    private final List<Path> leftOver = new ArrayList<>();
    private final List<Path> unreadable = new ArrayList<>();
    private long files;
    private long bytes;

    PictureExam(Path folder, long mostMegabytes) {
        this.folder = folder;
        this.mostMegabytes = mostMegabytes;
    }

    @Override
    public List<Result> look(boolean repair) {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                all.forEach(this::look);
            } catch (IOException e) {
                LOG.warn("The folder of pictures cannot be read", e);
                return List.of(Result.wrong(AREA, false, "doctor.pictures.unreadable", 1));
            }
        }
        List<Result> results = new ArrayList<>();
        say(broken, "doctor.pictures.broken", repair, results);
        say(leftOver, "doctor.pictures.leftover", repair, results);
        say(unreadable, "doctor.pictures.unreadable", repair, results);
        // The program itself goes a little over the limit before it makes room.
        if (bytes > (mostMegabytes + 1) * MEGABYTE) {
            results.add(Result.wrong(AREA, false, "doctor.pictures.over", bytes / MEGABYTE, mostMegabytes));
        }
        return results.isEmpty() ? List.of(Result.good(AREA, "doctor.pictures.sound", files, bytes / MEGABYTE, mostMegabytes)) : results;
    }

    private void look(Path file) {
        files++;
        try {
            bytes += Files.size(file);
            if (file.getFileName().toString().endsWith(".part")) {
                leftOver.add(file);
            } else if (!isPicture(file)) {
                broken.add(file);
            }
        } catch (IOException e) {
            LOG.warn("A picture cannot be read", e);
            unreadable.add(file);
        }
    }

    /** JPEG, PNG, GIF and WebP begin like this. */
    private static boolean isPicture(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            return begins(head, 0, 0xff, 0xd8) || begins(head, 0, 0x89, 'P', 'N', 'G') || begins(head, 0, 'G', 'I', 'F')
                    || begins(head, 0, 'R', 'I', 'F', 'F') && begins(head, 8, 'W', 'E', 'B', 'P');
        }
    }

    private static boolean begins(byte[] head, int from, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (head.length <= from + i || (head[from + i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static void say(List<Path> wrong, String textKey, boolean repair, List<Result> results) {
        if (!wrong.isEmpty()) {
            boolean mended = repair && wrong.stream().allMatch(PictureExam::delete);
            results.add(Result.wrong(AREA, mended, textKey, wrong.size()));
        }
    }

    private static boolean delete(Path file) {
        try {
            Files.deleteIfExists(file);
            return true;
        } catch (IOException e) {
            LOG.warn("A picture cannot be deleted", e);
            return false;
        }
    }
}
