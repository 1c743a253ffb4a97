package app.showshelf.store;

import java.io.IOException;
import java.nio.channels.FileChannel;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files that an interrupt does not close, and that are read all the same in the thread that asks. The database's own asynchronous
 * files hand each read to another thread: on a busy machine the hundred reads of one question wait a hundred times for their turn.
 */
public final class OwnThreadPath extends FilePathWrapper {
    private static final String SCHEME = "own";
    private static final String ASYNCHRONOUS = "async:";

    /** For the database, which makes one for each file. */
    public OwnThreadPath() {}

    /** What comes before a file's name in an address that needs this class. */
    static String prefix() {
        FilePath.register(new OwnThreadPath());
        return SCHEME + ":" + ASYNCHRONOUS;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        String plain = getBase().toString().substring(ASYNCHRONOUS.length());
        return new OwnThreadFile(getBase().open(mode), plain);
    }
}
