package app.showshelf.cli;

import java.io.PrintWriter;
import java.util.Comparator;

import app.showshelf.library.LibraryQueries;
import app.showshelf.library.SeasonRow;
import app.showshelf.library.ShowPage;

/** Prints a show for people: a line for the show, a line for each season. */
final class ShowPrinter {
    private final LibraryQueries queries;

    ShowPrinter(LibraryQueries queries) {
        this.queries = queries;
    }

    void print(long showId, PrintWriter out) {
        ShowPage page = queries.page(showId).orElseThrow();
        out.println(page.card().ref() + "\t" + page.card().name() + "\twatching=" + page.card().watching());
        page.seasons()
                .stream()
                .sorted(Comparator.comparing(SeasonRow::number))
                .forEach(season -> out
                        .println("  season=" + season.number() + "\tepisodes=" + season.stored() + "\twatched=" + season.watched()
                                + "\tsynced=" + season.synced()));
    }
}
