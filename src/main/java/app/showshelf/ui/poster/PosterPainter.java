package app.showshelf.ui.poster;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Draws posters, backdrops and stills into plain pixels. Holds nothing, so any thread may use it. */
final class PosterPainter {
    /** The poster's units. */
    static final double WIDTH = 300;
    static final double HEIGHT = 450;
    /** The height of backdrops and stills in units; their width follows from the shape of the picture. */
    private static final double WIDE_HEIGHT = 304;
    private static final int EPISODE_STEP = 0x9E3779B9;

    BufferedImage poster(String name, int width) {
        return drawPoster(width, graphics -> {
            Optional<TitlePainter> title = paintGround(graphics, name);
            title.ifPresent(painter -> painter.paintLetters(graphics));
        });
    }

    /** The poster without its letters: what the letters have to be read against. */
    BufferedImage posterGround(String name, int width) {
        return drawPoster(width, graphics -> paintGround(graphics, name));
    }

    /** The letters alone, on nothing. */
    BufferedImage posterLetters(String name, int width) {
        int hash = NameHash.of(name);
        Motif motif = Motif.of(hash);
        return drawPoster(width, graphics -> TitlePainter.of(name, hash, motif.titlePlace(), Palette.of(hash, motif))
                .ifPresent(painter -> painter.paintLetters(graphics)));
    }

    BufferedImage backdrop(String name, int width, int height) {
        int hash = NameHash.of(name);
        return drawWide(Motif.of(hash), hash, hash, name, width, height);
    }

    BufferedImage still(String name, int episode, int width, int height) {
        int hash = NameHash.of(name);
        return drawWide(scene(hash), hash, NameHash.avalanche(hash + episode * EPISODE_STEP), name, width, height);
    }

    /** The name's own motif, or if that is abstract another one that shows a place. */
    static Motif scene(int hash) {
        List<Motif> scenes = Stream.of(Motif.values()).filter(Motif::isScene).toList();
        Motif own = Motif.of(hash);
        return own.isScene() ? own : scenes.get((hash >>> 19) % scenes.size());
    }

    private static BufferedImage drawWide(Motif motif, int hash, int seed, String name, int width, int height) {
        double unitsWide = WIDE_HEIGHT * width / height;
        Palette palette = Palette.of(hash, motif);
        return draw(width, height, WIDE_HEIGHT,
                graphics -> motif.paint(new Canvas(graphics, unitsWide, WIDE_HEIGHT, palette, new Draws(seed), name)));
    }

    private static Optional<TitlePainter> paintGround(Graphics2D graphics, String name) {
        int hash = NameHash.of(name);
        Motif motif = Motif.of(hash);
        Palette palette = Palette.of(hash, motif);
        motif.paint(new Canvas(graphics, WIDTH, HEIGHT, palette, new Draws(hash), name));
        Optional<TitlePainter> title = TitlePainter.of(name, hash, motif.titlePlace(), palette);
        title.ifPresent(painter -> painter.paintGround(graphics));
        return title;
    }

    private static BufferedImage drawPoster(int width, Consumer<Graphics2D> drawing) {
        return draw(width, (int) Math.round(width * HEIGHT / WIDTH), HEIGHT, drawing);
    }

    /** A picture whose height stands for the given units. */
    static BufferedImage draw(int width, int height, double unitsHigh, Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(height / unitsHigh, height / unitsHigh);
        drawing.accept(graphics);
        graphics.dispose();
        return image;
    }
}
