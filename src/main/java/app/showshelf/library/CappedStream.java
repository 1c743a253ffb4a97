package app.showshelf.library;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of which so much may be read until more is allowed: neither a part of a file nor what a small zipped body unpacks
 * to fills the memory.
 */
public final class CappedStream extends FilterInputStream {
    private final long cap;
    private long left;

    /** More came than was allowed. */
    public static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;

        Exceeded(long cap) {
            super("More than " + cap + " bytes");
        }

        /** Whether that is why something failed, whoever has wrapped it. */
        public static boolean isBehind(Throwable failure) {
            return failure instanceof Exceeded || failure.getCause() instanceof Exceeded;
        }
    }

    /** Of that stream, so many bytes. */
    public CappedStream(InputStream in, long cap) {
        super(in);
        this.cap = cap;
        this.left = cap;
    }

    /** A new part begins: as much may be read again. */
    public void renew() {
        left = cap;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int got = super.read(to, from, length);
        count(Math.max(0, got));
        return got;
    }

    private void count(int more) throws Exceeded {
        left -= more;
        if (left < 0) {
            throw new Exceeded(cap);
        }
    }
}
