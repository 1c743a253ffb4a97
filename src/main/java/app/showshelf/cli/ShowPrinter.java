package app.showshelf.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.showshelf.library.ChangeSummary;
import app.showshelf.library.LibraryQueries;
import app.showshelf.library.NextLookReason;
import app.showshelf.library.SeasonRow;
import app.showshelf.library.ShowPage;

/**
 * Prints a show for people and for other programs alike: a line for the show, a line for each season; in both when it was
 * looked at last, when it is looked at next and why, and what the last look changed.
 */
final class ShowPrinter {
    private static final String NONE = "-";

    private final LibraryQueries queries;

    ShowPrinter(LibraryQueries queries) {
        this.queries = queries;
    }

    void print(long showId, PrintWriter out) {
        ShowPage page = queries.page(showId).orElseThrow();
        out.println(page.card().ref() + "\t" + page.card().name() + "\twatching=" + page.card().watching()
                + looks(page.detailsCheckedAt(), page.nextLookAt(), page.nextLookReason(), page.lastChanges()));
        page.seasons().stream().sorted(Comparator.comparing(SeasonRow::number)).forEach(season -> out.println(line(season)));
    }

    private static String line(SeasonRow season) {
        return "  season=" + season.number() + "\tepisodes=" + season.stored() + "\twatched=" + season.watched() + "\tsynced="
                + season.synced() + looks(season.syncedAt(), season.nextLookAt(), season.nextLookReason(), season.lastChanges());
    }

    private static String looks(Instant last, Instant next, NextLookReason why, ChangeSummary changes) {
        return "\tlooked=" + moment(last) + "\tnext=" + moment(next) + "\twhy=" + (why == null ? NONE : why) + "\tchanges="
                + (changes == null ? NONE : changes(changes));
    }

    private static String moment(Instant moment) {
        return moment == null ? NONE : moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** For example {@code added:2,moved:1}. */
    private static String changes(ChangeSummary changes) {
        return changes.isNothing()
                ? "none"
                : Stream.of(count("added", changes.added()), count("corrected", changes.corrected()), count("moved", changes.moved()),
                        count("hidden", changes.hidden()), count("returned", changes.returned()),
                        changes.suspicious() ? "suspicious" : "").filter(part -> !part.isEmpty()).collect(Collectors.joining(","));
    }

    private static String count(String what, int number) {
        return number == 0 ? "" : what + ":" + number;
    }
}
