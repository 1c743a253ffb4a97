package app.showshelf.ui;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import app.showshelf.ui.common.PosterArt;

/** Plain colours in place of drawings. */
public final class FakeArt implements PosterArt {
    @Override
    public Image poster(String name, int width) {
        return motif(name, width, width * 3 / 2);
    }

    @Override
    public Image motif(String name, int width, int height) {
        WritableImage image = new WritableImage(width, height);
        Color top = Color.hsb(Math.floorMod(name.hashCode(), 360), 0.6, 0.7);
        for (int y = 0; y < height; y++) {
            Color row = top.interpolate(Color.BLACK, 0.8 * y / height);
            for (int x = 0; x < width; x++) {
                image.getPixelWriter().setColor(x, y, row);
            }
        }
        return image;
    }
}
