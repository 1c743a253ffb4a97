package app.showshelf.ui.upnext;

import javafx.scene.control.Label;

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.UpNext;
import app.showshelf.ui.common.Pill;
import app.showshelf.ui.common.SteadyLabel;
import app.showshelf.ui.pictures.PictureView;

/** What the large and the small form of an episode have in common. */
final class Cells {
    private Cells() {}

    static Label label(String... styleClasses) {
        Label label = new SteadyLabel();
        label.getStyleClass().addAll(styleClasses);
        label.setMnemonicParsing(false);
        return label;
    }

    static void fill(Pill pill, UpNextLine line) {
        pill.setText(line.pill());
        pill.setKind(line.kind());
        pill.setVisible(!line.pill().isEmpty());
        pill.setManaged(pill.isVisible());
    }

    static void still(PictureView still, UpNext show) {
        EpisodeRow episode = show.episode();
        still.show(show.ref().provider(), episode.stillPath(), show.show(), episode.number() == null ? 0 : episode.number());
    }
}
