package app.showshelf.ui.poster;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** A grain too fine to be seen as such: it breaks up the bands that long gradients show in eight bits. */
final class Grain {
    private static final int AMPLITUDE = 2;

    private Grain() {}

    /** Changes an opaque picture in place. */
    static void apply(BufferedImage opaque) {
        int[] pixels = ((DataBufferInt) opaque.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            int shift = Integer.remainderUnsigned(NameHash.avalanche(i + 1), 2 * AMPLITUDE + 1) - AMPLITUDE;
            pixels[i] = 0xFF000000 | channel(pixels[i] >> 16, shift) << 16 | channel(pixels[i] >> 8, shift) << 8
                    | channel(pixels[i], shift);
        }
    }

    private static int channel(int bits, int shift) {
        return Math.clamp((bits & 0xFF) + shift, 0, 255);
    }
}
