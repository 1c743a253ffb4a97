package app.showshelf.ui.poster;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PosterContrastTest {
    private static final int NAMES = 400;
    private static final int WIDTH = 75;
    private static final double LEAST_CONTRAST = 4.5;

    private final PosterPainter painter = new PosterPainter();

    @Test
    void everyTitleIsReadAgainstThePictureBehindIt() {
        List<String> unreadable = GeneratedNames.of(NAMES).parallelStream().filter(name -> fifthPercentile(name) < LEAST_CONTRAST).toList();

        assertThat(unreadable).isEmpty();
    }

    private double fifthPercentile(String name) {
        Subject subject = Subject.of(name);
        Color ink = subject.motif().titlePlace().ink(subject.palette());
        BufferedImage ground = painter.posterGround(name, WIDTH);
        BufferedImage letters = painter.posterLetters(name, WIDTH);
        double[] contrasts = IntStream.range(0, ground.getWidth() * ground.getHeight()).filter(i -> isInked(letters, i))
                .mapToDouble(i -> Tint.contrast(ink, new Color(ground.getRGB(i % WIDTH, i / WIDTH)))).sorted().toArray();
        assertThat(contrasts).as(name).isNotEmpty();
        return contrasts[contrasts.length / 20];
    }

    private static boolean isInked(BufferedImage letters, int index) {
        return letters.getRGB(index % WIDTH, index / WIDTH) >>> 24 != 0;
    }
}
