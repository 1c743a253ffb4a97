package app.showshelf.library.transfer;

import java.util.ArrayList;
import java.util.List;

import app.showshelf.text.Texts;

/** What an import does, in words. */
public final class ImportWords {
    private final Texts texts;

    /** In that language. */
    public ImportWords(Texts texts) {
        this.texts = texts;
    }

    /** A sentence for each kind of change; what does not happen is not told. */
    public List<String> lines(ImportReport report) {
        if (report.isNothing()) {
            return List.of(texts.get("transfer.nothing"));
        }
        List<String> lines = new ArrayList<>();
        Counts added = report.added();
        if (!added.equals(Counts.NONE)) {
            lines.add(texts.get("transfer.added", added.shows(), added.seasons(), added.episodes(), added.marks()));
        }
        if (!report.changed().equals(Counts.NONE)) {
            lines.add(texts.get("transfer.changed", report.changed().shows(), report.changed().marks()));
        }
        if (report.left() > 0) {
            lines.add(texts.get("transfer.left", report.left()));
        }
        if (report.settings()) {
            lines.add(texts.get("transfer.settings"));
        }
        return lines;
    }
}
