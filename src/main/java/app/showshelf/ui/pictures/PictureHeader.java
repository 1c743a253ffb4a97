package app.showshelf.ui.pictures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * The size that a picture's header announces, read without decoding it, so that a small file cannot unfold into gigabytes.
 *
 * @param width in pixels
 * @param height in pixels
 */
record PictureHeader(int width, int height) {
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int GIF = 0x47494638;
    private static final int JPEG = 0xFFD8;
    private static final int BMP = 0x424D;

    /** The size in the header; empty where the bytes are none of the formats that JavaFX reads. */
    static Optional<PictureHeader> of(byte[] bytes) {
        if (bytes.length < 26) {
            return Optional.empty();
        }
        ByteBuffer data = ByteBuffer.wrap(bytes);
        int two = data.getShort(0) & 0xFFFF;
        if (data.getLong(0) == PNG) {
            return positive(data.getInt(16), data.getInt(20));
        }
        if (two == JPEG) {
            return jpeg(data);
        }
        data.order(ByteOrder.LITTLE_ENDIAN);
        if (Integer.reverseBytes(data.getInt(0)) == GIF) {
            return positive(data.getShort(6) & 0xFFFF, data.getShort(8) & 0xFFFF);
        }
        return two == BMP ? positive(data.getInt(18), Math.abs(data.getInt(22))) : Optional.empty();
    }

    long pixels() {
        return (long) width * height;
    }

    /** Walks over the segments to the first start of a frame, which carries the size. */
    private static Optional<PictureHeader> jpeg(ByteBuffer data) {
        int at = 2;
        while (at + 9 < data.limit()) {
            int marker = data.getShort(at) & 0xFFFF;
            if (isFrame(marker)) {
                return positive(data.getShort(at + 7) & 0xFFFF, data.getShort(at + 5) & 0xFFFF);
            }
            int length = data.getShort(at + 2) & 0xFFFF;
            if (marker < 0xFF00 || length < 2) {
                return Optional.empty();
            }
            at += marker == 0xFFFF ? 1 : 2 + length;
        }
        return Optional.empty();
    }

    /** The markers C0 to CF, less the three that are tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
    }

    private static Optional<PictureHeader> positive(int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new PictureHeader(width, height)) : Optional.empty();
    }
}
