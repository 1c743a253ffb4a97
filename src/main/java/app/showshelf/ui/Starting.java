package app.showshelf.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.showshelf.ui.common.AppIcon;
import app.showshelf.ui.common.ShelfLine;

/** What is seen before the library is open: side bar, empty posters on their lines; or the sentence that says why it stays so. */
final class Starting extends BorderPane {
    private static final int POSTERS = 6;

    Starting() {
        VBox sideBar = new VBox(AppIcon.node(28));
        sideBar.getStyleClass().addAll("side-bar", "starting");
        setLeft(sideBar);
        Region status = new Region();
        status.getStyleClass().add("status-bar");
        setBottom(status);
        setCenter(shelf());
    }

    Starting(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMaxWidth(560);
        label.getStyleClass().add("t-section");
        VBox words = new VBox(AppIcon.node(64), label);
        words.setAlignment(Pos.CENTER);
        words.getStyleClass().add("start-failure");
        setCenter(words);
    }

    private static HBox shelf() {
        HBox shelf = new HBox();
        shelf.getStyleClass().add("skeleton");
        for (int i = 0; i < POSTERS; i++) {
            Region poster = new Region();
            poster.getStyleClass().add("poster");
            shelf.getChildren().add(new VBox(poster, new ShelfLine()));
        }
        return shelf;
    }
}
