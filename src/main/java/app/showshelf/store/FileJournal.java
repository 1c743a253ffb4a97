package app.showshelf.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * A journal in a file. Streams of the old kind, since an interrupt of the calling thread closes a channel; opened for each
 * change, so that a folder that was gone for a while is no reason to start anew.
 */
final class FileJournal implements Journal {
    /** Below every number. */
    private static final long NONE = -1;
    private static final int BUFFER = 1 << 16;
    private static final int TAIL = 1 << 16;

    private final Path file;
    private long last = -1;
    private long end;
    private long endBefore = -1;

    FileJournal(Path file) {
        this.file = file;
    }

    @Override
    public synchronized long last() throws IOException {
        if (last < 0) {
            look();
        }
        return last;
    }

    @Override
    public synchronized void append(long number, List<String> lines) throws IOException {
        last();
        if (end > 0 && !Files.exists(file)) {
            // Its folder is gone for a while, or another one lies in its place.
            throw new FileNotFoundException(file.toString());
        }
        byte[] bytes = written(number, lines).getBytes(StandardCharsets.UTF_8);
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            // What somebody else has put behind it is kept; what was cut off is not.
            out.setLength(end);
            out.seek(end);
            write(out, bytes);
        }
        endBefore = end;
        end += bytes.length;
        last = number;
    }

    /** All of it or nothing: a full disk can take a part. */
    private void write(RandomAccessFile out, byte[] bytes) throws IOException {
        try {
            out.write(bytes);
            out.getFD().sync();
        } catch (IOException e) {
            out.setLength(end);
            throw e;
        }
    }

    @Override
    public synchronized void takeBack() throws IOException {
        if (endBefore < 0) {
            return;
        }
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(endBefore);
            out.getFD().sync();
        }
        end = endBefore;
        endBefore = -1;
        last = -1;
    }

    @Override
    public synchronized JournalContent read() throws IOException {
        return scan(0, NONE).content();
    }

    @Override
    public void rewrite(long number, Consumer<Consumer<String>> lines, Runnable beforeSwitch) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (FileOutputStream disk = new FileOutputStream(part.toFile());
                    OutputStream out = new BufferedOutputStream(disk, BUFFER)) {
                writeAccount(number, lines, out);
                beforeSwitch.run();
                for (JournalContent.Change change : scan(0, number).content().changes()) {
                    out.write(written(change.number(), change.lines()).getBytes(StandardCharsets.UTF_8));
                }
                out.flush();
                disk.getFD().sync();
            }
            replaceBy(part);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private synchronized void replaceBy(Path part) throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        last = -1;
        endBefore = -1;
    }

    /** One line waits until it is known whether it is the last. */
    private static void writeAccount(long number, Consumer<Consumer<String>> lines, OutputStream out) throws IOException {
        String[] waiting = new String[1];
        lines.accept(line -> {
            if (waiting[0] != null) {
                write(out, new JournalLine(number, true, waiting[0]));
            }
            waiting[0] = line;
        });
        if (waiting[0] != null) {
            write(out, new JournalLine(number, false, waiting[0]));
        }
    }

    private static void write(OutputStream out, JournalLine line) {
        try {
            out.write(line.written().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isKept() {
        return true;
    }

    private static String written(long number, List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (Iterator<String> rest = lines.iterator(); rest.hasNext();) {
            String line = rest.next();
            text.append(new JournalLine(number, rest.hasNext(), line).written());
        }
        return text.toString();
    }

    /** Reads the end alone where that says enough: who asks for the last number has no time for all of it. */
    private void look() throws IOException {
        long from = Math.max(0, file.toFile().length() - TAIL);
        JournalReader reader = scan(from, NONE);
        if (reader.wholeUpTo() == 0 && from > 0) {
            from = 0;
            reader = scan(0, NONE);
        }
        last = reader.content().last();
        end = reader.wholeUpTo() == 0 ? 0 : from + reader.wholeUpTo();
    }

    private JournalReader scan(long from, long after) throws IOException {
        JournalReader reader = new JournalReader(after);
        try (FileInputStream disk = new FileInputStream(file.toFile()); InputStream in = new BufferedInputStream(disk, BUFFER)) {
            in.skipNBytes(from);
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == '\n') {
                    reader.read(line.toString(StandardCharsets.UTF_8), line.size() + 1);
                    line.reset();
                } else {
                    line.write(b);
                }
            }
        } catch (FileNotFoundException e) {
            // None was begun yet, unless it is there and may not be read.
            if (Files.exists(file)) {
                throw e;
            }
        }
        return reader;
    }
}
