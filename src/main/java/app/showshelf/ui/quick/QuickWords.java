package app.showshelf.ui.quick;

import java.time.Instant;
import java.time.LocalDate;

import app.showshelf.library.ShowCard;
import app.showshelf.library.ShowName;
import app.showshelf.ui.common.Words;

/** What the quick opener says of a show. */
final class QuickWords {
    private final Words words;

    QuickWords(Words words) {
        this.words = words;
    }

    /** "Show", "Show, watching". */
    String of(ShowName show) {
        return words.texts().get(show.watching() ? "quick.show.watching" : "quick.show");
    }

    /** "Show, new episode today"; "Show, watching, 6 to watch". */
    String of(ShowCard card, Instant now) {
        LocalDate day = card.next() == null ? null : words.dates().airDay(card.next());
        if (words.dates().today(now).equals(day)) {
            return words.texts().get("quick.show.today");
        }
        if (card.watching()) {
            return words.texts().get("quick.show.toWatch", card.toWatch());
        }
        return words.texts().get("quick.show");
    }
}
