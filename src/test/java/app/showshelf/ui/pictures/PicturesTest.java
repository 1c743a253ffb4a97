package app.showshelf.ui.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Registration;
import app.showshelf.ui.common.FxTest;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class PicturesTest extends FxTest {
    private static final int BLUE = 0xFF0000FF;
    private static final int RED = 0xFFFF0000;

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

    @TempDir
    Path folder;
    private final List<Integer> shown = new CopyOnWriteArrayList<>();
    private Pictures pictures;

    @BeforeEach
    void open() {
        pictures = newPictures();
    }

    @AfterEach
    void close() {
        pictures.close();
    }

    @Test
    void theDrawnPictureStandsUntilTheRealOneIsThere() throws Exception {
        serve("/a.png", picture(300, 450, RED), 150);
        show("/a.png");

        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(shown).containsExactly(BLUE, RED));
    }

    @Test
    void aMissingABrokenAndAnOversizedPictureLeaveTheDrawnOne() throws Exception {
        serve("/broken.png", "no picture at all, but a sentence".getBytes(), 0);
        serve("/huge.png", withSize(picture(10, 10, RED), 20_000, 20_000), 0);
        for (String path : List.of("/missing.png", "/broken.png", "/huge.png")) {
            show(path);
        }

        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            assertThat(SERVER.findAll(getRequestedFor(urlPathMatching("/.*")))).hasSize(3);
            assertThat(shown).containsExactly(BLUE, BLUE, BLUE);
        });
        await().during(Duration.ofMillis(150)).atMost(Duration.ofSeconds(2)).until(() -> shown.size() == 3);
        assertThat(stored()).isEmpty();
    }

    @Test
    void aPictureThatIsSaidToBeElsewhereIsNotFetchedThere() throws Exception {
        serve("/elsewhere.png", picture(300, 450, RED), 0);
        SERVER.stubFor(get(urlPathEqualTo("/moved.png"))
                .willReturn(aResponse().withStatus(302).withHeader("Location", SERVER.url("/elsewhere.png"))));
        show("/moved.png");

        await().untilAsserted(() -> assertThat(SERVER.findAll(getRequestedFor(urlPathEqualTo("/moved.png")))).hasSize(1));
        await().during(Duration.ofMillis(150)).until(() -> shown.equals(List.of(BLUE)));
        assertThat(SERVER.findAll(getRequestedFor(urlPathEqualTo("/elsewhere.png")))).isEmpty();
        assertThat(stored()).isEmpty();
    }

    @Test
    void neverMoreThanEightAreOnTheirWayAndWhatIsNoLongerWantedIsNotAskedFor() throws Exception {
        byte[] red = picture(100, 150, RED);
        List<Registration> wanted = new CopyOnWriteArrayList<>();
        for (int i = 0; i < 40; i++) {
            serve("/slow" + i + ".png", red, 20_000);
        }
        for (int i = 0; i < 40; i++) {
            PictureRequest request = request("/slow" + i + ".png");
            doFx(() -> wanted.add(pictures.show(request, this::took)));
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> asked() == 8);
        // Those that wait first: a place that becomes free would go to one of them.
        doFx(() -> wanted.reversed().forEach(Registration::close));
        serve("/now.png", red, 0);
        show("/now.png");
        await().atMost(Duration.ofSeconds(20)).until(() -> shown.contains(RED));
        assertThat(asked()).isEqualTo(9);
    }

    @Test
    void whatWasFetchedOnceIsNotFetchedAgain() throws Exception {
        serve("/b.png", picture(300, 450, RED), 0);
        show("/b.png");
        await().atMost(Duration.ofSeconds(5)).until(() -> shown.contains(RED));
        await().atMost(Duration.ofSeconds(5)).until(() -> stored().size() == 1);
        pictures.close();
        shown.clear();

        pictures = newPictures();
        show("/b.png");

        await().atMost(Duration.ofSeconds(5)).until(() -> shown.contains(RED));
        SERVER.verify(1, getRequestedFor(urlPathEqualTo("/b.png")));
    }

    @Test
    void whatIsInMemoryIsThereAtOnce() throws Exception {
        serve("/c.png", picture(300, 450, RED), 0);
        show("/c.png");
        await().atMost(Duration.ofSeconds(5)).until(() -> shown.contains(RED));
        shown.clear();

        onFx(() -> pictures.show(request("/c.png"), this::took));

        assertThat(shown).containsExactly(RED);
    }

    @Test
    void aTileThatIsFilledAnewHearsNothingMore() throws Exception {
        serve("/late.png", picture(300, 450, RED), 300);
        Registration late = onFx(() -> pictures.show(request("/late.png"), this::took));
        await().atMost(Duration.ofSeconds(5)).until(() -> shown.contains(BLUE));
        doFx(late::close);

        await().during(Duration.ofMillis(500)).atMost(Duration.ofSeconds(3)).until(() -> !shown.contains(RED));
    }

    @Test
    void fitsThePlaceAndRoundsItsCorners() throws Exception {
        Image cut = PictureDecoder.decode(picture(400, 450, RED), request("/x.png"));

        assertThat(cut.getWidth()).isEqualTo(100);
        assertThat(cut.getHeight()).isEqualTo(150);
        assertThat(cut.getPixelReader().getArgb(0, 0) >>> 24).isZero();
        assertThat(cut.getPixelReader().getArgb(99, 149) >>> 24).isZero();
        assertThat(cut.getPixelReader().getArgb(50, 0)).isEqualTo(RED);
    }

    private Pictures newPictures() {
        PictureAddress addresses = request -> Optional.of(URI.create(SERVER.baseUrl() + request.path()));
        return Pictures.of(addresses, _ -> blue(), folder, "Showshelf/test", Platform::runLater);
    }

    private void show(String path) throws Exception {
        onFx(() -> pictures.show(request(path), this::took));
    }

    private static int asked() {
        return SERVER.findAll(getRequestedFor(urlPathMatching("/.*"))).size();
    }

    private void took(Image image) {
        shown.add(image.getPixelReader().getArgb(50, 75));
    }

    private static PictureRequest request(String path) {
        return PictureRequest.poster(ProviderId.TVMAZE, path, "Glass Orchard", 100, 8);
    }

    private List<Path> stored() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void serve(String path, byte[] body, int delay) {
        SERVER.stubFor(get(urlPathEqualTo(path)).willReturn(aResponse().withBody(body).withFixedDelay(delay)));
    }

    private static Image blue() {
        var image = new WritableImage(100, 150);
        for (int i = 0; i < 100 * 150; i++) {
            image.getPixelWriter().setColor(i % 100, i / 100, Color.BLUE);
        }
        return image;
    }

    private static byte[] picture(int width, int height, int colour) throws Exception {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, colour);
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** The same file with a header that promises more. */
    private static byte[] withSize(byte[] png, int width, int height) {
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        return png;
    }
}
