package app.showshelf.ui.shelf;

import javafx.css.PseudoClass;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.library.ShowCard;
import app.showshelf.ui.common.SteadyLabel;

/** The sign of a show that is being watched, with the number of episodes to watch where there are any. */
final class PosterBadge extends SteadyLabel {
    private static final PseudoClass ICON_ONLY = PseudoClass.getPseudoClass("icon-only");
    private static final int MOST = 999;

    PosterBadge() {
        getStyleClass().add("watching-badge");
        setGraphic(new FontIcon("fltfal-eye-show-16"));
        setMouseTransparent(true);
    }

    void fill(ShowCard card) {
        setVisible(card.watching());
        boolean empty = card.toWatch() <= 0;
        pseudoClassStateChanged(ICON_ONLY, empty);
        setText(empty ? "" : number(card.toWatch()));
    }

    static String number(int toWatch) {
        return toWatch > MOST ? MOST + "+" : Integer.toString(toWatch);
    }
}
