package app.showshelf.metadata.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.GZIPInputStream;

import tools.jackson.core.JacksonException;

import app.showshelf.library.CappedStream;
import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.metadata.ProviderException;

/** Unzips and parses bodies. */
final class BodyReader {
    /** So large answers are seldom and read one after the other: many at once would fill the memory. */
    private static final int LARGE = 1024 * 1024;

    private final JsonReader json = new JsonReader();
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final long maxBytes;

    BodyReader(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** What the body says; never null. */
    <T> T read(HttpResponse<byte[]> answer, Class<T> type) throws ProviderException {
        if (answer.body().length < LARGE) {
            return parsed(answer, type);
        }
        oneAtATime.lock();
        try {
            return parsed(answer, type);
        } finally {
            oneAtATime.unlock();
        }
    }

    private <T> T parsed(HttpResponse<byte[]> answer, Class<T> type) throws ProviderException {
        try (InputStream body = unzipped(answer)) {
            T value = json.read(body, type);
            if (value == null) {
                throw bad(answer, "JSON of another shape", null);
            }
            return value;
        } catch (JacksonException e) {
            throw CappedStream.Exceeded.isBehind(e) ? tooLarge(answer, e) : bad(answer, "no JSON that can be read", e);
        } catch (IOException e) {
            throw CappedStream.Exceeded.isBehind(e) ? tooLarge(answer, e) : bad(answer, "cannot be unzipped", e);
        }
    }

    private InputStream unzipped(HttpResponse<byte[]> answer) throws IOException {
        String coding = answer.headers().firstValue("Content-Encoding").orElse("identity").strip().toLowerCase(Locale.ROOT);
        InputStream body = new ByteArrayInputStream(answer.body());
        return new CappedStream(switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(body, 8192);
            case "identity", "" -> body;
            default -> throw new IOException("Unknown content encoding");
        }, maxBytes);
    }

    private static ProviderException bad(HttpResponse<?> answer, String what, Exception cause) {
        return new ProviderException(new Failure(Kind.BAD_ANSWER, answer.statusCode()), answer.uri().getPath() + ": " + what,
                cause == null ? null : new Unquoted(cause));
    }

    private static ProviderException tooLarge(HttpResponse<?> answer, Exception cause) {
        return new ProviderException(new Failure(Kind.TOO_LARGE, answer.statusCode()), answer.uri().getPath() + ": too large",
                new Unquoted(cause));
    }
}
