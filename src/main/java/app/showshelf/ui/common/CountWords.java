package app.showshelf.ui.common;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import app.showshelf.library.ChangeSummary;
import app.showshelf.text.Texts;

/** Counts, costs and changes in words. */
public final class CountWords {
    private final Texts texts;

    /** Words in the language of these texts. */
    public CountWords(Texts texts) {
        this.texts = texts;
    }

    /** "1 show", "412 shows". */
    public String shows(int count) {
        return texts.get("counts.shows", count);
    }

    /** "37 of 412 shows". */
    public String showsOf(int part, int all) {
        return texts.get("counts.showsOf", part, all);
    }

    /** "1 season", "19 seasons". */
    public String seasons(int count) {
        return texts.get("counts.seasons", count);
    }

    /** "1 episode", "333 episodes". */
    public String episodes(int count) {
        return texts.get("counts.episodes", count);
    }

    /** "5 of 11". */
    public String of(int part, int all) {
        return texts.get("counts.of", part, all);
    }

    /** "S3 E6"; without a number of its own, "S3". Season 0 is "Specials". */
    public String place(int season, Integer number) {
        if (season == 0) {
            return number == null ? texts.get("counts.special") : texts.get("counts.specialNumber", String.valueOf(number));
        }
        // As text: a season may be the year 2017, which takes no grouping.
        return number == null
                ? texts.get("counts.season", String.valueOf(season))
                : texts.get("counts.place", String.valueOf(season), String.valueOf(number));
    }

    /** "Season 3" or "Specials". */
    public String seasonName(int season) {
        return season == 0 ? texts.get("counts.specials") : texts.get("counts.seasonName", String.valueOf(season));
    }

    /** Round: "under a minute", "about 3 minutes", "about 2 hours". */
    public String cost(Duration time) {
        long minutes = Math.round(time.toSeconds() / 60.0);
        if (time.toSeconds() < 60) {
            return texts.get("counts.cost.seconds");
        }
        return minutes < 90 ? texts.get("counts.cost.minutes", minutes) : texts.get("counts.cost.hours", Math.round(minutes / 60.0));
    }

    /** "2 new episodes, 1 date moved"; "Nothing changed". */
    public String changes(ChangeSummary changes) {
        List<String> parts = new ArrayList<>();
        add(parts, "changes.added", changes.added());
        add(parts, "changes.corrected", changes.corrected());
        add(parts, "changes.moved", changes.moved());
        add(parts, "changes.hidden", changes.hidden());
        add(parts, "changes.returned", changes.returned());
        if (changes.suspicious()) {
            parts.add(texts.get("changes.suspicious"));
        }
        return parts.isEmpty() ? texts.get("changes.none") : texts.listed(parts);
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(texts.get(key, count));
        }
    }
}
