package app.showshelf.ui.common;

import java.time.ZoneId;

import app.showshelf.text.Texts;

/** All wording of one language in one place, to hand to view models. */
public record Words(Texts texts, DateWords dates, CountWords counts, FailureWords failures, StateWords states) {
    /** The words of that language, days as that zone has them. */
    public static Words of(Texts texts, ZoneId zone) {
        DateWords dates = new DateWords(texts, zone);
        CountWords counts = new CountWords(texts);
        return new Words(texts, dates, counts, new FailureWords(texts, dates), new StateWords(texts, dates, counts));
    }
}
