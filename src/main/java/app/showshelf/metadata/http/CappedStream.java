package app.showshelf.metadata.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with {@link TooLargeException} where more comes than allowed: a small zipped body may hold a very large one. */
final class CappedStream extends FilterInputStream {
    private final long maxBytes;
    private long read;

    CappedStream(InputStream in, long maxBytes) {
        super(in);
        this.maxBytes = maxBytes;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int got = super.read(target, offset, length);
        count(Math.max(got, 0));
        return got;
    }

    private void count(int more) throws TooLargeException {
        read += more;
        if (read > maxBytes) {
            throw new TooLargeException(maxBytes);
        }
    }
}
