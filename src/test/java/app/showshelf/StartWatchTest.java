package app.showshelf;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.showshelf.settings.WindowState;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.FxTest;
import app.showshelf.ui.last.LastWindow;
import app.showshelf.ui.last.LastWindowView;

import static org.assertj.core.api.Assertions.assertThat;

/** What a starting window is seen to reach. Each frame is 16 ms after the one before, but where it is said. */
class StartWatchTest extends FxTest {
    private static final Instant BEGAN = Instant.parse("2026-01-01T12:00:00Z");
    private static final Duration FRAME = Duration.ofMillis(16);

    private final StackPane root = new StackPane();
    private final StartReport report = new StartReport(BEGAN, BEGAN);
    private Duration now = Duration.ZERO;
    private int rests;
    private StartWatch watch;

    @BeforeEach
    void watch() throws Exception {
        doFx(() -> watch = new StartWatch(new Scene(root), report, () -> BEGAN.plus(now), () -> rests++));
    }

    @Test
    void theFirstFrameIsOnTheScreenWhenTheSecondBegins() throws Exception {
        frames(1);
        assertThat(told()).doesNotContain("first frame");
        frames(1);
        assertThat(told()).contains("32 ms").contains("first frame");
    }

    @Test
    void onlyAPictureInItsFrameIsAPictureOfAShow() throws Exception {
        root.getChildren().add(new StackPane(new ImageView(new WritableImage(1, 1))));
        root.getChildren().add(picture(new ImageView()));
        frames(5);
        assertThat(told()).doesNotContain("picture");
        root.getChildren().add(picture(new ImageView(new WritableImage(1, 1))));
        frames(1);
        assertThat(told()).contains("96 ms").contains("The first picture is seen");
    }

    @Test
    void aPictureUnderTheLastLookIsNotSeen() throws Exception {
        root.getChildren().add(picture(new ImageView(new WritableImage(1, 1))));
        var last = new LastWindowView(new LastWindow(new WindowState(0, 0, 1, 1, false, ""), 1, 1, 1, ByteBuffer.allocate(4), List.of()));
        root.getChildren().add(last);
        frames(5);
        assertThat(told()).doesNotContain("picture");
        root.getChildren().remove(last);
        frames(1);
        assertThat(told()).contains("96 ms").contains("The first picture is seen");
    }

    @Test
    void itIsAtRestAfterManyFramesInTimeOnceThereIsAPicture() throws Exception {
        root.getChildren().add(picture(new ImageView(new WritableImage(1, 1))));
        frames(14);
        pass(Duration.ofMillis(300));
        frames(14);
        assertThat(rests).isZero();
        frames(1);
        assertThat(rests).isOne();
        assertThat(told()).contains("At rest");
    }

    @Test
    void withoutAPictureItEndsAfterHalfAMinuteWithoutRest() throws Exception {
        frames(1);
        pass(Duration.ofSeconds(29));
        assertThat(rests).isZero();
        pass(Duration.ofSeconds(2));
        assertThat(rests).isOne();
        assertThat(told()).doesNotContain("At rest");
    }

    private static Parent picture(ImageView view) {
        var frame = new StackPane(view);
        frame.getStyleClass().add("picture");
        return frame;
    }

    private void frames(int many) throws Exception {
        for (int i = 0; i < many; i++) {
            pass(FRAME);
        }
    }

    /** The next frame comes after that time. */
    private void pass(Duration time) throws Exception {
        now = now.plus(time);
        doFx(() -> watch.handle(now.toNanos()));
    }

    private String told() {
        var out = new StringWriter();
        report.print(new PrintWriter(out, true), new Texts(Locale.ENGLISH));
        return out.toString();
    }
}
