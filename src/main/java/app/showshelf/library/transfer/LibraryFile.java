package app.showshelf.library.transfer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import app.showshelf.library.CappedStream;
import app.showshelf.library.transfer.TransferException.Reason;

/** An exported library, read one show after the other. What is wrong with it is told by {@link TransferException}. */
final class LibraryFile implements AutoCloseable {
    /** The longest series there is takes a tenth of it. */
    private static final long LARGEST_SHOW = 16_000_000;

    private final JsonMapper json = FileForm.mapper();
    private final CappedStream stream;
    private final JsonParser parser;
    private JsonNode settings = json.nullNode();
    private long shows;

    /** Opens the file and reads what comes before its shows. */
    static LibraryFile open(Path path) {
        return new LibraryFile(path);
    }

    private LibraryFile(Path path) {
        try {
            stream = new CappedStream(new BufferedInputStream(Files.newInputStream(path)), LARGEST_SHOW);
        } catch (IOException e) {
            throw new TransferException(Reason.UNREADABLE, "The file cannot be opened", e);
        }
        parser = json.createParser(stream);
        boolean good = false;
        try {
            head();
            good = true;
        } finally {
            if (!good) {
                parser.close();
            }
        }
    }

    /** Null where it has none. */
    JsonNode settings() {
        return settings;
    }

    /** How many shows it says that it has; 0 where it does not. */
    long shows() {
        return shows;
    }

    /** The next show; empty after the last one, where the file must end as it should. */
    Optional<ShowEntry> next() {
        stream.renew();
        return read(() -> {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                return Optional.of(json.readValue(parser, ShowEntry.class));
            }
            expect(parser.currentToken() == JsonToken.END_ARRAY);
            expect(parser.nextToken() == JsonToken.END_OBJECT);
            expect(parser.nextToken() == null);
            return Optional.empty();
        }, Reason.BROKEN);
    }

    private void head() {
        expectOurs(read(() -> parser.nextToken() == JsonToken.START_OBJECT && FileForm.FORMAT_FIELD.equals(parser.nextName())
                && FileForm.FORMAT.equals(parser.nextStringValue()), Reason.NOT_OURS));
        expectOurs(read(() -> FileForm.VERSION_FIELD.equals(parser.nextName()), Reason.NOT_OURS));
        int version = read(() -> parser.nextIntValue(0), Reason.BROKEN);
        if (version > FileForm.VERSION) {
            throw new TransferException(Reason.NEWER, "The file is of version " + version, null);
        }
        read(() -> {
            expect(version > 0);
            for (String name = parser.nextName(); !FileForm.SHOWS.equals(name); name = parser.nextName()) {
                expect(name != null);
                take(name);
            }
            expect(parser.nextToken() == JsonToken.START_ARRAY);
            return null;
        }, Reason.BROKEN);
    }

    private void take(String name) {
        parser.nextToken();
        JsonNode value = json.readValue(parser, JsonNode.class);
        if (name.equals(FileForm.SETTINGS)) {
            settings = value;
        } else if (name.equals(FileForm.COUNTS)) {
            shows = value.path(FileForm.SHOWS).asLong(0);
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    /** Not the parser's own sentence, which can quote the file. */
    private static <T> T read(Reading<T> reading, Reason otherwise) {
        try {
            return reading.read();
        } catch (JacksonException | IOException e) {
            if (CappedStream.Exceeded.isBehind(e)) {
                throw new TransferException(Reason.TOO_LARGE, "A show in the file is too large", null);
            }
            throw new TransferException(e.getCause() instanceof IOException ? Reason.UNREADABLE : otherwise,
                    "The file is not as it should be: " + e.getClass().getSimpleName(), null);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new TransferException(otherwise, "The file is not as it should be: " + e.getClass().getSimpleName(), null);
        }
    }

    private static void expect(boolean right) {
        if (!right) {
            throw new TransferException(Reason.BROKEN, "The file does not go on as it should", null);
        }
    }

    private static void expectOurs(boolean ours) {
        if (!ours) {
            throw new TransferException(Reason.NOT_OURS, "The file is no library", null);
        }
    }

    @Override
    public void close() {
        parser.close();
    }
}
