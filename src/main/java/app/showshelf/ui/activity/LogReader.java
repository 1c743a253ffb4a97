package app.showshelf.ui.activity;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the end of the log's file. Blocks. */
final class LogReader {
    private static final int MOST_BYTES = 512 * 1024;
    private static final Pattern BEGINNING = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(?:Z|[+-]\\d\\d:\\d\\d)) (\\w+) +\\[.*?] (\\S+) - (.*)");

    private final Path file;

    LogReader(Path file) {
        this.file = file;
    }

    /** The last entries, newest first, without secrets; none where there is no file. */
    List<LogEntry> read(Secrets secrets) throws IOException {
        return Files.exists(file) ? entries(secrets.hidden(end())) : List.of();
    }

    private String end() throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(0, log.length() - MOST_BYTES);
            byte[] bytes = new byte[(int) (log.length() - from)];
            log.seek(from);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** A line that does not begin like an entry belongs to the one before. */
    private static List<LogEntry> entries(String text) {
        List<LogEntry> entries = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Matcher open = null;
        for (String line : text.lines().toList()) {
            Matcher next = BEGINNING.matcher(line);
            if (next.matches()) {
                add(entries, open, words);
                open = next;
                words.setLength(0);
                words.append(next.group(4).strip());
            } else {
                words.append('\n').append(line);
            }
        }
        add(entries, open, words);
        return entries.reversed();
    }

    private static void add(List<LogEntry> entries, Matcher head, StringBuilder words) {
        if (head != null) {
            entries.add(new LogEntry(OffsetDateTime.parse(head.group(1)).toInstant(), LogEntry.Level.of(head.group(2)), head.group(3),
                    words.toString()));
        }
    }
}
