package app.showshelf.ui.common;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import app.showshelf.library.NextEpisode;
import app.showshelf.library.ShowCard;
import app.showshelf.library.ShowStatus;
import app.showshelf.sync.SyncState;
import app.showshelf.text.Texts;

/** What a tile says of its show: the first thing that holds. */
public final class StateWords {
    /** Farther ahead than this, the month says enough. */
    private static final int DAYS_WITH_DATE = 60;

    private final Texts texts;
    private final DateWords dates;
    private final CountWords counts;

    /** Words in the language of these texts. */
    public StateWords(Texts texts, DateWords dates, CountWords counts) {
        this.texts = texts;
        this.dates = dates;
        this.counts = counts;
    }

    /** The state of that show while the sync does that. */
    public StateLine of(ShowCard card, SyncState sync, Instant now) {
        // A new try is news; the old failure is not, until it ends.
        return sync.running().stream()
                .filter(running -> running.showId() == card.id())
                .findFirst()
                .map(running -> new StateLine(StateLine.Kind.FETCHING, fetching(running.seasons())))
                .orElseGet(() -> card.failure() == null
                        ? resting(card, now)
                        : new StateLine(StateLine.Kind.FAILED, texts.get("state.failed")));
    }

    /** "Fetching season 3", "Fetching seasons 3, 4", "Fetching 6 seasons", "Fetching". */
    public String fetching(List<Integer> seasons) {
        return switch (seasons.size()) {
            case 0 -> texts.get("state.fetching");
            case 1 -> seasons.getFirst() == 0
                    ? texts.get("state.fetching.specials")
                    : texts.get("state.fetching.season", String.valueOf(seasons.getFirst()));
            default -> texts.get("state.fetching.seasons", counts.seasons(seasons.size()));
        };
    }

    private StateLine resting(ShowCard card, Instant now) {
        LocalDate day = card.next() == null ? null : dates.airDay(card.next());
        if (day != null) {
            return ahead(card.next(), day, now);
        }
        return new StateLine(StateLine.Kind.PLAIN, card.status() == ShowStatus.ENDED ? ended(card) : texts.get("dates.none"));
    }

    private StateLine ahead(NextEpisode next, LocalDate day, Instant now) {
        LocalDate today = dates.today(now);
        if (day.isAfter(today.plusDays(DAYS_WITH_DATE))) {
            return new StateLine(StateLine.Kind.PLAIN, dates.returns(day, now));
        }
        String text = texts.get("state.next", dates.airing(next.airStamp(), next.airDate(), now),
                counts.place(next.season(), next.number()));
        return new StateLine(day.equals(today) ? StateLine.Kind.TODAY : StateLine.Kind.PLAIN, text);
    }

    private String ended(ShowCard card) {
        return card.lastAirDate() == null
                ? texts.get("state.ended")
                : texts.get("state.endedIn", String.valueOf(card.lastAirDate().getYear()));
    }
}
