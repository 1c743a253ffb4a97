package app.showshelf.ui.activity;

import app.showshelf.library.LibraryCounts;
import app.showshelf.settings.SyncMode;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.CountWords;

/** What the present mode means for this library. */
final class ModeSentence {
    private ModeSentence() {}

    /** "On demand: 23 shows you watch are kept complete. 214 other seasons wait until you open their show." */
    static String of(SyncMode mode, LibraryCounts counts, Texts texts) {
        CountWords words = new CountWords(texts);
        if (mode == SyncMode.GREEDY) {
            return texts.get("activity.mode.greedy", counts.shows(), words.shows(counts.shows()));
        }
        int others = Math.max(0, counts.incompleteSeasons() - counts.incompleteWatchedSeasons());
        String watched = texts.get("activity.mode.on_demand", counts.watching(), words.shows(counts.watching()));
        return others == 0 ? watched : watched + " " + texts.get("activity.mode.others", others);
    }
}
