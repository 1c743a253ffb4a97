package app.showshelf.ui.common;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import app.showshelf.text.Texts;

/** The head of a page, 64 high: the way back, the title, a count beside it, and at the right what the page offers. */
public final class PageHead extends HeadRow {
    private final Label count = new SteadyLabel();

    /** A head with that title. */
    public PageHead(Navigator navigator, Texts texts, String title) {
        getStyleClass().add("page-head");
        Label name = new Label(title);
        name.getStyleClass().add("t-page");
        name.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("count");
        seenWhole(count);
        HBox words = new HBox(name, count);
        words.getStyleClass().add("page-words");
        words.setAlignment(Pos.BASELINE_LEFT);
        words.setMaxHeight(USE_PREF_SIZE);
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(new WayBack(navigator, texts), words, gap);
    }

    /** Words that may be left out are seen whole or not at all. */
    public static void seenWhole(Label words) {
        words.opacityProperty().bind(words.textTruncatedProperty().map(cut -> cut ? 0.0 : 1.0));
    }

    /** The muted words beside the title: "37 of 412 shows". */
    public StringProperty countProperty() {
        return count.textProperty();
    }

    /** Puts that at the right. */
    public void offer(Node... actions) {
        getChildren().addAll(actions);
    }
}
