package app.showshelf.ui.poster;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class PosterPainterTest {
    private final PosterPainter painter = new PosterPainter();

    @Test
    void theSameNameGivesTheSamePixelsOnEveryThread() throws Exception {
        int[] expected = pixels(painter.poster("Salt Harbour", 60));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<int[]>> drawn = IntStream.range(0, 8)
                    .mapToObj(_ -> threads.submit(() -> pixels(painter.poster("Salt Harbour", 60))))
                    .toList();
            for (Future<int[]> picture : drawn) {
                assertThat(picture.get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void differentNamesWithTheSameMotifGiveDifferentPictures() {
        assertThat(pixels(painter.posterGround("Concrete Garden", 60))).isNotEqualTo(pixels(painter.posterGround("Neap", 60)));
    }

    @Test
    void episodesOfAShowHaveDifferentStills() {
        assertThat(pixels(painter.still("Neap", 1, 96, 54))).isNotEqualTo(pixels(painter.still("Neap", 2, 96, 54)));
    }

    @Test
    void aPosterIsTwoToThreeAndOpaque() {
        BufferedImage poster = painter.poster("Neap", 133);

        assertThat(poster.getWidth()).isEqualTo(133);
        assertThat(poster.getHeight()).isEqualTo(200);
        assertThat(isOpaque(poster)).isTrue();
    }

    @Test
    void aPosterCarriesLetters() {
        assertThat(pixels(painter.poster("Neap", 60))).isNotEqualTo(pixels(painter.posterGround("Neap", 60)));
    }

    @ParameterizedTest
    @EnumSource
    void everyMotifFillsTallAndWidePictures(Motif motif) {
        for (Palette palette : List.of(Palette.NOIR, Palette.SAND)) {
            assertThat(isOpaque(drawn(motif, palette, 76, 30))).as("%s wide", palette).isTrue();
            assertThat(isOpaque(drawn(motif, palette, 40, 60))).as("%s tall", palette).isTrue();
        }
    }

    private static BufferedImage drawn(Motif motif, Palette palette, int width, int height) {
        BufferedImage image = PosterPainter.blank(width, height);
        PosterPainter.draw(image, 304,
                graphics -> motif.paint(new Canvas(graphics, 304.0 * width / height, 304, palette, new Draws(7), "Neap")));
        return image;
    }

    @ParameterizedTest
    @MethodSource("oddNames")
    void anyNameIsDrawn(String name) {
        assertThat(painter.poster(name, 48).getHeight()).isEqualTo(72);
        assertThat(painter.backdrop(name, 76, 30).getWidth()).isEqualTo(76);
        assertThat(painter.still(name, 0, 1, 1).getWidth()).isEqualTo(1);
    }

    static List<String> oddNames() {
        return List.of("", " ", "\uD83C\uDF0A", "\uD83C", "\uDF0A\uD83C", "x".repeat(300), "word ".repeat(60), "a\u0000b\n\tc", "\u200F",
                "שובר גלים",
                "…", "-", "\u0301", "夜", "1", "The", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "ﷺ".repeat(20));
    }

    private static boolean isOpaque(BufferedImage image) {
        return IntStream.of(pixels(image)).allMatch(pixel -> pixel >>> 24 == 255);
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
