package app.showshelf.ui.pictures;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import app.showshelf.metadata.PictureKind;

/** Cuts a picture to its place and works corners and fades into its own pixels, which costs nothing while the screen is drawn. */
final class Cut {
    private Cut() {}

    /** The middle of the picture, as large as asked for where it is large enough. */
    static Image to(PictureRequest place, Image source) {
        int w = Math.min(place.width(), (int) source.getWidth());
        int h = Math.min(place.height(), (int) source.getHeight());
        int x = ((int) source.getWidth() - w) / 2;
        int y = ((int) source.getHeight() - h) / 2;
        int[] pixels = new int[w * h];
        source.getPixelReader().getPixels(x, y, w, h, PixelFormat.getIntArgbPreInstance(), pixels, 0, w);
        if (place.kind() == PictureKind.BACKDROP) {
            PageFade.fade(pixels, w, h);
        } else {
            Corners.fade(pixels, w, h, Math.min(place.radius(), Math.min(w, h) / 2));
        }
        var cut = new WritableImage(w, h);
        cut.getPixelWriter().setPixels(0, 0, w, h, PixelFormat.getIntArgbPreInstance(), pixels, 0, w);
        return cut;
    }

    /** Makes a premultiplied pixel that many 256ths as strong. */
    static int scale(int argb, int share) {
        int even = ((argb & 0x00FF00FF) * share >>> 8) & 0x00FF00FF;
        int odd = ((argb >>> 8 & 0x00FF00FF) * share) & 0xFF00FF00;
        return odd | even;
    }
}
