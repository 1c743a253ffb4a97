package app.showshelf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.SeasonRow;
import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowCard;
import app.showshelf.library.ShowStatus;

/** Marks episodes as if somebody had watched them over the past year, so that the tour has something to count. */
record PastYear(Showshelf library, Consumer<Duration> goBack) {
    private static final int SHOWS = 12;
    private static final int DAYS = 340;
    /** How many episodes are watched on each day of a week, over and over. */
    private static final int[] WEEK = {1, 2, 0, 1, 3, 2, 0, 1, 0, 2, 4, 1, 1, 0, 2, 1};

    /** Marks them; the clock is right again afterwards. */
    void watch() {
        List<Long> episodes = episodes();
        int next = 0;
        for (int day = DAYS; day > 0 && next < episodes.size(); day--) {
            goBack.accept(Duration.ofDays(day));
            for (int i = 0; i < WEEK[day % WEEK.length] && next < episodes.size(); i++) {
                library.marks().episode(episodes.get(next++), true);
            }
        }
        goBack.accept(Duration.ZERO);
    }

    private List<Long> episodes() {
        List<Long> all = new ArrayList<>();
        library.queries().cards(ShelfQuery.ALL).stream()
                .filter(card -> card.status() == ShowStatus.ENDED && card.marked() == 0 && card.aired() > 0)
                .limit(SHOWS)
                .forEach(card -> library.queries().page(card.id()).orElseThrow().seasons().forEach(season -> add(card, season, all)));
        return all;
    }

    private void add(ShowCard card, SeasonRow season, List<Long> all) {
        if (!season.specials()) {
            library.queries().episodes(card.id(), season.number()).stream().map(EpisodeRow::id).forEach(all::add);
        }
    }
}
