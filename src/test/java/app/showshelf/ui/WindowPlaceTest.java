package app.showshelf.ui;

import java.util.List;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

import app.showshelf.settings.WindowState;

import static org.assertj.core.api.Assertions.assertThat;

class WindowPlaceTest {
    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1920, 1040);
    private static final Rectangle2D LEFT = new Rectangle2D(-2560, 0, 2560, 1440);

    @Test
    void itStandsWhereItWas() {
        assertThat(place(200, 100, 1000, 700, MAIN, LEFT)).isEqualTo(new Rectangle2D(200, 100, 1000, 700));
        assertThat(place(-2000, 50, 1800, 1300, MAIN, LEFT)).isEqualTo(new Rectangle2D(-2000, 50, 1800, 1300));
    }

    @Test
    void whereItsScreenIsGoneItStandsInTheMiddleOfTheMainOne() {
        assertThat(place(-2000, 50, 1000, 700, MAIN)).isEqualTo(new Rectangle2D(460, 170, 1000, 700));
        assertThat(place(300, 1035, 1000, 700, MAIN)).isEqualTo(new Rectangle2D(460, 170, 1000, 700));
        assertThat(place(1890, 10, 1000, 700, MAIN)).isEqualTo(new Rectangle2D(460, 170, 1000, 700));
        assertThat(place(300, -200, 1000, 700, MAIN)).isEqualTo(new Rectangle2D(460, 170, 1000, 700));
    }

    @Test
    void itIsNeitherTooSmallNorLargerThanItsScreen() {
        assertThat(place(10, 10, 20, 20, MAIN)).isEqualTo(new Rectangle2D(10, 10, 640, 480));
        assertThat(place(10, 10, 4000, 3000, MAIN)).isEqualTo(new Rectangle2D(10, 10, 1920, 1040));
    }

    @Test
    void atTheFirstStartItStandsInTheMiddleOfTheMainScreenAndFits() {
        assertThat(WindowPlace.of(WindowState.UNKNOWN, List.of(MAIN))).isEqualTo(new Rectangle2D(320, 120, 1280, 800));
        assertThat(WindowPlace.of(WindowState.UNKNOWN, List.of(new Rectangle2D(0, 20, 1024, 700))))
                .isEqualTo(new Rectangle2D(0, 20, 1024, 700));
    }

    @Test
    void numbersThatAreNoneAreNothing() {
        assertThat(new WindowState(Double.NaN, 1, 800, 600, true, null)).isEqualTo(new WindowState(0, 0, 0, 0, true, ""));
        assertThat(new WindowState(1, 1, -800, 600, false, "")).isEqualTo(WindowState.UNKNOWN);
    }

    private static Rectangle2D place(double x, double y, double width, double height, Rectangle2D... screens) {
        return WindowPlace.of(new WindowState(x, y, width, height, false, ""), List.of(screens));
    }
}
