package app.showshelf.library.transfer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of which so much may be read until more is allowed: no single part of a file fills the memory. */
final class BudgetStream extends FilterInputStream {
    private final long budget;
    private long left;

    /** More was read than was allowed. */
    static final class Spent extends IOException {
        private static final long serialVersionUID = 1L;

        Spent() {
            super("A part of the file is too large");
        }
    }

    BudgetStream(InputStream in, long budget) {
        super(in);
        this.budget = budget;
        this.left = budget;
    }

    /** A new part begins. */
    void renew() {
        left = budget;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        spend(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int count = super.read(to, from, length);
        spend(Math.max(0, count));
        return count;
    }

    private void spend(int count) throws IOException {
        left -= count;
        if (left < 0) {
            throw new Spent();
        }
    }
}
