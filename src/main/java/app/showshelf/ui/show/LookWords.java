package app.showshelf.ui.show;

import java.time.Instant;

import app.showshelf.library.NextLookReason;
import app.showshelf.ui.common.Words;

/** When something is looked at next, and why then. */
final class LookWords {
    private final Words words;

    LookWords(Words words) {
        this.words = words;
    }

    /** "Next look at 18:00: an episode airs"; what is due already needs no reason. */
    String sentence(Instant at, NextLookReason reason, Instant now) {
        return because(words.dates().nextLook(at, now), at.isAfter(now) ? reason : null);
    }

    /** "tomorrow at 09:00: an episode airs", to stand within a sentence. */
    String moment(Instant at, NextLookReason reason, Instant now) {
        return because(words.dates().moment(at, now), reason);
    }

    private String because(String when, NextLookReason reason) {
        return reason == null ? when : words.texts().get("show.look.because", when, words.texts().get("show.look." + reason.name()));
    }
}
