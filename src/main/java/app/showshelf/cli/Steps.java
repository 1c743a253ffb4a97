package app.showshelf.cli;

import java.io.PrintWriter;

import app.showshelf.library.transfer.Progress;

/** Says each tenth of a long work on the console. */
final class Steps implements Progress {
    private static final int TENTHS = 10;
    /** What is shorter is over before anybody wonders. */
    private static final int LONG = 500;

    private final PrintWriter err;
    private long said;

    Steps(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void at(long done, long all) {
        long tenth = all < LONG ? 0 : done * TENTHS / all;
        if (tenth > said) {
            said = tenth;
            err.println(tenth * TENTHS + " %");
        }
    }
}
