package app.showshelf.ui.show;

import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import app.showshelf.ui.common.Pill;

/** The card of the next episode: what, when, when the show is looked at next, and where the facts come from. */
public final class NextCardController {
    private Runnable open = () -> {};
    @FXML
    private VBox root;
    @FXML
    private Label title;
    @FXML
    private Label detail;
    @FXML
    private Pill pill;
    @FXML
    private Label look;
    @FXML
    private Label source;
    @FXML
    private Hyperlink openPage;

    VBox root() {
        return root;
    }

    /** What the link does. */
    void onOpen(Runnable action) {
        open = action;
    }

    /** {@code hasPage} says whether there is anything to open. */
    void show(NextCard card, boolean hasPage) {
        title.setText(card.title());
        detail.setText(card.detail());
        detail.setVisible(!card.detail().isEmpty());
        detail.setManaged(detail.isVisible());
        pill.setVisible(card.pill() != null);
        if (card.pill() != null) {
            pill.setKind(card.pill());
            pill.setText(card.pillText());
        }
        look.setText(card.look());
        source.setText(card.source());
        openPage.setVisible(hasPage);
        openPage.setManaged(hasPage);
    }

    @FXML
    private void openPage() {
        open.run();
    }
}
