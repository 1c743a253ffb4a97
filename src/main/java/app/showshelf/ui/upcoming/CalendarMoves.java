package app.showshelf.ui.upcoming;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import javafx.scene.input.KeyCode;

/** Where keys lead in a month. */
final class CalendarMoves {
    private CalendarMoves() {}

    /** The day that a key leads to; null for keys that lead nowhere. {@code mirrored} is true where days run from right to left. */
    static LocalDate move(KeyCode key, LocalDate from, Weeks weeks, boolean mirrored) {
        return switch (key) {
            case LEFT -> from.plusDays(mirrored ? 1 : -1);
            case RIGHT -> from.plusDays(mirrored ? -1 : 1);
            case UP -> from.minusWeeks(1);
            case DOWN -> from.plusWeeks(1);
            case PAGE_UP -> from.minusMonths(1);
            case PAGE_DOWN -> from.plusMonths(1);
            case HOME -> from.with(TemporalAdjusters.previousOrSame(weeks.first()));
            case END -> from.with(TemporalAdjusters.nextOrSame(weeks.first().minus(1)));
            default -> null;
        };
    }
}
