package app.showshelf.ui.show;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import app.showshelf.library.SeasonRow;
import app.showshelf.library.ShowCard;
import app.showshelf.settings.SyncMode;
import app.showshelf.sync.SyncState;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.Words;

/** Seasons and their states in words: what is so, why, and what comes next. */
final class SeasonWords {
    private final Words words;
    private final LookWords looks;
    private final Texts texts;

    SeasonWords(Words words) {
        this.words = words;
        this.looks = new LookWords(words);
        this.texts = words.texts();
    }

    SeasonItem of(SeasonRow season, ShowCard show, SyncState sync, Instant now) {
        int all = season.listed() == null ? season.stored() : Math.max(season.listed(), season.stored());
        double progress = all == 0 ? 0 : (double) season.watched() / all;
        SeasonItem.State state = state(season, show, sync, now);
        String detail = state == SeasonItem.State.FAILED && season.nextLookAt() != null
                ? words.dates().nextTry(season.nextLookAt(), now)
                : "";
        String text = text(state, season, show, sync, now);
        return new SeasonItem(season.number(), name(season), words.counts().of(season.watched(), all), progress, state, text, detail,
                state == SeasonItem.State.COMPLETE ? complete(season, now) : text, season.watched() < season.aired(),
                season.aired() > 0 && season.watched() >= season.aired());
    }

    private String name(SeasonRow season) {
        return words.counts().seasonName(season.number());
    }

    private static SeasonItem.State state(SeasonRow season, ShowCard show, SyncState sync, Instant now) {
        if (fetching(season, show, sync)) {
            return SeasonItem.State.FETCHING;
        }
        if (season.failure() != null) {
            return SeasonItem.State.FAILED;
        }
        boolean due = season.nextLookAt() != null && !season.nextLookAt().isAfter(now);
        return season.synced() && !due ? SeasonItem.State.COMPLETE : SeasonItem.State.WAITING;
    }

    private static boolean fetching(SeasonRow season, ShowCard show, SyncState sync) {
        return sync.running().stream().anyMatch(running -> running.showId() == show.id() && running.seasons().contains(season.number()));
    }

    private String text(SeasonItem.State state, SeasonRow season, ShowCard show, SyncState sync, Instant now) {
        return switch (state) {
            case FETCHING -> season.listed() == null || season.listed() == 0
                    ? texts.get("state.fetching")
                    : texts.get("show.season.fetching", season.listed());
            case FAILED -> withoutDot(words.failures().sentence(season.failure(), show.ref().provider()));
            case COMPLETE -> season.nextLookAt() == null
                    ? texts.get("show.season.complete")
                    : texts.get("show.season.completeUntil", look(season.nextLookAt(), now));
            case WAITING -> waiting(show, sync);
        };
    }

    private String complete(SeasonRow season, Instant now) {
        return season.nextLookAt() == null
                ? texts.get("show.season.complete")
                : texts.get("show.season.completeUntil", looks.moment(season.nextLookAt(), season.nextLookReason(), now));
    }

    /** Short, for the list is narrow: the time of today, else the day. */
    private String look(Instant at, Instant now) {
        LocalDate day = words.dates().today(at);
        return day.equals(words.dates().today(now))
                ? words.dates().time(at)
                : words.dates().inYear(day);
    }

    private String waiting(ShowCard show, SyncState sync) {
        if (!sync.online()) {
            return texts.get("show.season.waiting.offline");
        }
        List<SyncState.Waiting> line = sync.waiting();
        int place = IntStream.range(0, line.size()).filter(i -> line.get(i).showId() == show.id()).findFirst().orElse(-1);
        if (place == 0) {
            return texts.get("show.season.waiting.next");
        }
        boolean owed = show.watching() || sync.mode() == SyncMode.GREEDY;
        return texts.get(owed ? "show.season.waiting" : "show.season.waiting.unwatched");
    }

    /** A state stands alone; its sentence needs no dot unless another follows. */
    private static String withoutDot(String sentence) {
        boolean one = sentence.indexOf('.') == sentence.length() - 1;
        return one ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
