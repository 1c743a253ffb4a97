package app.showshelf.ui.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import app.showshelf.library.SeasonRow;
import app.showshelf.library.ShowPage;

/** The order in which a page lists its seasons, the one it begins with, and the one to go on with. */
final class SeasonOrder {
    private SeasonOrder() {}

    /** The newest first, the specials last or not at all; a show of nothing but specials keeps them. */
    static List<SeasonRow> listed(List<SeasonRow> rows, boolean withoutSpecials) {
        List<SeasonRow> sorted = new ArrayList<>(rows.reversed().stream().filter(row -> !row.specials()).toList());
        if (!withoutSpecials || sorted.isEmpty()) {
            rows.stream().filter(SeasonRow::specials).forEach(sorted::add);
        }
        return sorted;
    }

    /** Where the user goes on: at the next unwatched episode, else at the next to come, else at the newest season. */
    static int firstChoice(ShowPage page, List<SeasonRow> listed) {
        if (page.nextUnwatched() != null) {
            return page.nextUnwatched().season();
        }
        int next = page.card().next() == null ? SeasonsModel.NONE : page.card().next().season();
        boolean there = listed.stream().anyMatch(row -> row.number() == next);
        return there ? next : listed.getFirst().number();
    }

    /** The season to turn to when one is done: the next with something to watch, else the first such; specials never. */
    static Optional<SeasonItem> after(List<SeasonItem> items, int number) {
        boolean done = items.stream().anyMatch(item -> item.number() == number && item.done());
        List<SeasonItem> toWatch = items.stream()
                .filter(item -> done && item.number() > 0 && item.markable())
                .sorted(Comparator.comparingInt(SeasonItem::number))
                .toList();
        return toWatch.stream().filter(item -> item.number() > number).findFirst().or(() -> toWatch.stream().findFirst());
    }
}
