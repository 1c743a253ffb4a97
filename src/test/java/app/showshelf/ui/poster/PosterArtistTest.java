package app.showshelf.ui.poster;

import java.util.concurrent.CompletableFuture;

import javafx.scene.image.Image;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PosterArtistTest {
    private final PosterArtist artist = new PosterArtist();

    @Test
    void aWorkerGetsThePixelsThatWereDrawn() {
        Image image = CompletableFuture.supplyAsync(() -> artist.poster("Neap", 60)).join();

        assertThat(image.getWidth()).isEqualTo(60);
        assertThat(image.getHeight()).isEqualTo(90);
        assertThat(image.getPixelReader().getArgb(30, 80)).isEqualTo(new PosterPainter().poster("Neap", 60).getRGB(30, 80));
    }

    @Test
    void backdropsAndStillsHaveTheSizeAskedFor() {
        assertThat(artist.backdrop("Neap", 190, 76).getWidth()).isEqualTo(190);
        assertThat(artist.still("Neap", 3, 96, 54).getHeight()).isEqualTo(54);
    }

    @Test
    void thePlaceholderRunsFromTheMidToTheNearColour() {
        assertThat(artist.placeholder("Salt Harbour")).isEqualTo(new Gradient(0x24502F, 0x081710));
    }
}
