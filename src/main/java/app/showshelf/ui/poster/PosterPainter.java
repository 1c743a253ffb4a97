package app.showshelf.ui.poster;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Consumer;

/** Draws posters, backdrops and stills into plain pixels. Holds nothing, so any thread may use it. */
final class PosterPainter {
    /** The poster's units. */
    static final double WIDTH = 300;
    static final double HEIGHT = 450;
    /** The height of backdrops and stills in units; their width follows from the shape of the picture. */
    private static final double WIDE_HEIGHT = 304;
    private static final int EPISODE_STEP = 0x9E3779B9;

    BufferedImage poster(String name, int width) {
        Subject subject = Subject.of(name);
        Optional<TitlePainter> title = TitlePainter.of(subject);
        BufferedImage poster = ground(subject, title, width);
        title.ifPresent(painter -> draw(poster, HEIGHT, painter::paintLetters));
        return poster;
    }

    /** The poster without its letters: what the letters have to be read against. */
    BufferedImage posterGround(String name, int width) {
        Subject subject = Subject.of(name);
        return ground(subject, TitlePainter.of(subject), width);
    }

    /** The letters alone, on nothing. */
    BufferedImage posterLetters(String name, int width) {
        BufferedImage letters = blank(width, heightOf(width));
        TitlePainter.of(Subject.of(name)).ifPresent(painter -> draw(letters, HEIGHT, painter::paintLetters));
        return letters;
    }

    BufferedImage backdrop(String name, int width, int height) {
        Subject subject = Subject.of(name);
        return wide(subject, subject.hash(), width, height);
    }

    BufferedImage still(String name, int episode, int width, int height) {
        Subject subject = Subject.placeOf(name);
        return wide(subject, NameHash.avalanche(subject.hash() + episode * EPISODE_STEP), width, height);
    }

    private static BufferedImage ground(Subject subject, Optional<TitlePainter> title, int width) {
        BufferedImage image = blank(width, heightOf(width));
        draw(image, HEIGHT, graphics -> {
            subject.motif().paint(new Canvas(graphics, WIDTH, HEIGHT, subject.palette(), new Draws(subject.hash()), subject.name()));
            title.ifPresent(painter -> painter.paintGround(graphics));
        });
        Grain.apply(image);
        return image;
    }

    private static BufferedImage wide(Subject subject, int seed, int width, int height) {
        BufferedImage image = blank(width, height);
        double unitsWide = WIDE_HEIGHT * width / height;
        draw(image, WIDE_HEIGHT, graphics -> subject.motif()
                .paint(new Canvas(graphics, unitsWide, WIDE_HEIGHT, subject.palette(), new Draws(seed), subject.name())));
        Grain.apply(image);
        return image;
    }

    private static int heightOf(int width) {
        return (int) Math.round(width * HEIGHT / WIDTH);
    }

    static BufferedImage blank(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    }

    /** Draws in units, of which the picture is so many high. */
    static void draw(BufferedImage image, double unitsHigh, Consumer<Graphics2D> drawing) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        double scale = image.getHeight() / unitsHigh;
        graphics.scale(scale, scale);
        drawing.accept(graphics);
        graphics.dispose();
    }
}
