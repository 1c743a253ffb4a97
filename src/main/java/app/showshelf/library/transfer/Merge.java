package app.showshelf.library.transfer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

import app.showshelf.library.ShowRef;

/**
 * Brings the shows of a file into the library. What the library has stays as it is: a show that it knows gets what it lacks,
 * the marks of both, and the better of two counts. So the same file a second time changes nothing.
 */
final class Merge {
    private final Connection connection;
    private final NewRows rows;
    private final Set<ShowRef> seen = new HashSet<>();
    private final Set<Long> touched = new HashSet<>();
    private ImportReport report = ImportReport.NONE;

    /** Without {@code rows} it is only told what would be done. */
    Merge(Connection connection, NewRows rows) {
        this.connection = connection;
        this.rows = rows;
    }

    ImportReport report() {
        return report;
    }

    /** The rows of the shows that were added or changed. */
    Set<Long> touched() {
        return touched;
    }

    void take(ShowEntry show) throws SQLException {
        boolean again = !seen.add(show.ref());
        KnownShow known = KnownShow.find(connection, show);
        if (known == null && !again) {
            add(show);
        } else if (known != null) {
            ShowMerge both = new ShowMerge(known, connection, rows);
            both.take(show);
            report = report.plus(both.added(), both.changed());
            if (rows != null && both.hasChanged()) {
                touched.add(known.id);
            }
        }
    }

    private void add(ShowEntry show) throws SQLException {
        report = report.plus(Counts.of(show), Counts.NONE);
        if (rows == null) {
            return;
        }
        long id = rows.add(show);
        touched.add(id);
        for (SeasonEntry season : show.seasons()) {
            long key = rows.add(id, season);
            for (EpisodeEntry episode : season.episodes()) {
                long row = rows.add(key, episode);
                if (episode.mark() != null) {
                    rows.mark(row, episode.mark());
                }
            }
        }
    }
}
