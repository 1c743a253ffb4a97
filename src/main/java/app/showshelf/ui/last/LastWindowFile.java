package app.showshelf.ui.last;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import app.showshelf.settings.OwnerOnly;
import app.showshelf.settings.WindowState;
import app.showshelf.ui.last.LastWindow.Spot;

/**
 * The file that keeps the last window. It is read before anything else of the program is there, so it needs nothing of it, no
 * log either; and it can be lost at any time: whatever cannot be read is no last window.
 */
public final class LastWindowFile {
    /** "SHOW", and the version of what follows. */
    private static final long FORM = 0x53484F57_00000001L;
    /** Four screens of the largest kind that is sold; whoever has more starts without. */
    private static final int MOST_PIXELS = 64 << 20;
    private static final int MOST_SPOTS = 1000;

    private final Path file;

    /** The file of that name. */
    public LastWindowFile(Path file) {
        this.file = file;
    }

    /** Whether there is one. */
    public boolean exists() {
        return Files.exists(file);
    }

    /** What was kept; empty where there is none, or none that can be understood. Blocks. */
    public Optional<LastWindow> read() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(Files.newInputStream(file))))) {
            return in.readLong() == FORM ? Optional.of(read(in)) : Optional.empty();
        } catch (IOException | IllegalArgumentException | ArithmeticException _) {
            return Optional.empty();
        }
    }

    /** Keeps it in the place of the one before, which stays where this fails. Blocks. */
    public synchronized void write(LastWindow last) throws IOException {
        if ((long) last.width() * last.height() > MOST_PIXELS || last.spots().size() > MOST_SPOTS) {
            forget();
            return;
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        // It shows what somebody watches.
        Files.write(part, new byte[0]);
        OwnerOnly.close(part);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                new DeflaterOutputStream(Files.newOutputStream(part), new Deflater(Deflater.BEST_SPEED))))) {
            out.writeLong(FORM);
            write(last, out);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The next start begins without. */
    public void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    private static LastWindow read(DataInputStream in) throws IOException {
        WindowState window = new WindowState(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble(), in.readBoolean(),
                in.readUTF());
        double scale = in.readDouble();
        int width = in.readInt();
        int height = in.readInt();
        List<Spot> spots = spots(in);
        if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS) {
            throw new IOException("A picture of %d by %d".formatted(width, height));
        }
        byte[] pixels = new byte[width * height * LastWindow.BYTES_PER_PIXEL];
        in.readFully(pixels);
        return new LastWindow(window, scale, width, height, ByteBuffer.wrap(pixels), spots);
    }

    private static List<Spot> spots(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count > MOST_SPOTS) {
            throw new IOException("%d shows in one window".formatted(count));
        }
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            spots.add(new Spot(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble(), in.readUTF(), in.readUTF()));
        }
        return spots;
    }

    private static void write(LastWindow last, DataOutputStream out) throws IOException {
        WindowState window = last.window();
        for (double one : new double[]{window.x(), window.y(), window.width(), window.height()}) {
            out.writeDouble(one);
        }
        out.writeBoolean(window.maximised());
        out.writeUTF(window.place());
        out.writeDouble(last.scale());
        out.writeInt(last.width());
        out.writeInt(last.height());
        out.writeInt(last.spots().size());
        for (Spot spot : last.spots()) {
            for (double one : new double[]{spot.x(), spot.y(), spot.width(), spot.height()}) {
                out.writeDouble(one);
            }
            out.writeUTF(spot.show());
            out.writeUTF(spot.words());
        }
        ByteBuffer pixels = last.pixels().duplicate();
        byte[] bytes = new byte[pixels.remaining()];
        pixels.get(bytes);
        out.write(bytes);
    }
}
