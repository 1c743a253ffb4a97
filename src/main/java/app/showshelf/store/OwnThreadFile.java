package app.showshelf.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

import org.h2.store.fs.FileBaseDefault;

/**
 * A file of an {@link OwnThreadPath}. It is read through a handle of its own, which knows no interrupts; all else goes the base's
 * way, reads too where the system keeps other handles away from a file that is locked, as Windows does.
 */
final class OwnThreadFile extends FileBaseDefault {
    private final FileChannel base;
    private final String file;
    private final Object reading = new Object();
    private RandomAccessFile handle;
    private volatile boolean baseOnly;

    OwnThreadFile(FileChannel base, String file) {
        this.base = base;
        this.file = file;
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        if (baseOnly || !target.hasArray()) {
            return base.read(target, position);
        }
        try {
            return readHere(target, position);
        } catch (IOException e) {
            // Whatever is wrong, the base says it, or knows a way.
            baseOnly = true;
            return base.read(target, position);
        }
    }

    private int readHere(ByteBuffer target, long position) throws IOException {
        int read = read(target.array(), target.arrayOffset() + target.position(), target.remaining(), position);
        target.position(target.position() + Math.max(0, read));
        return read;
    }

    private int read(byte[] target, int offset, int length, long position) throws IOException {
        synchronized (reading) {
            if (baseOnly) {
                throw new ClosedChannelException();
            }
            if (handle == null) {
                handle = new RandomAccessFile(file, "r");
            }
            handle.seek(position);
            return handle.read(target, offset, length);
        }
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        return base.write(source, position);
    }

    @Override
    protected void implTruncate(long length) throws IOException {
        base.truncate(length);
    }

    @Override
    public long size() throws IOException {
        return base.size();
    }

    @Override
    public void force(boolean metaData) throws IOException {
        base.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return base.tryLock(position, size, shared);
    }

    /** The handle last: closing it may end the lock that the base has on the file. */
    @Override
    protected void implCloseChannel() throws IOException {
        try (RandomAccessFile _ = taken()) {
            base.close();
        }
    }

    private RandomAccessFile taken() {
        synchronized (reading) {
            baseOnly = true;
            RandomAccessFile last = handle;
            handle = null;
            return last;
        }
    }

    @Override
    public String toString() {
        return base.toString();
    }
}
