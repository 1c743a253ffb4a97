package app.showshelf.ui.upnext;

import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.library.UpNext;
import app.showshelf.metadata.PictureKind;
import app.showshelf.ui.common.Pill;
import app.showshelf.ui.common.ShelfLine;
import app.showshelf.ui.pictures.PictureView;

/** An episode in one row: still, names, when, how long, what is left after it, and the round check that marks it. */
final class NextRow extends HBox {
    private static final PseudoClass UNNAMED = PseudoClass.getPseudoClass("unnamed");
    private static final double STILL_WIDTH = 96;
    private static final double STILL_HEIGHT = 54;

    private final PictureView still;
    private final Label name = Cells.label("name", "t-bold");
    private final Pill pill = new Pill();
    private final Label place = Cells.label("t-small", "t-muted");
    /** Where there is little room the day stands behind the show's name. */
    private final Label airedToo = Cells.label("t-small", "t-muted", "aired-too");
    private final Label aired = Cells.label("aired");
    private final Label runtime = Cells.label("runtime");
    private final Label left = Cells.label("t-caption", "t-muted");
    private final ShelfLine line = new ShelfLine();
    private final Button check = new Button(null, new FontIcon("fltral-checkmark-16"));
    private final Tooltip hint = new Tooltip();
    private final String hintText;
    private UpNext item;

    NextRow(UpNextScreen screen, UpNextViewModel model, Consumer<UpNext> open) {
        still = new PictureView(screen.pictures(), PictureKind.STILL, 6);
        still.getStyleClass().add("small");
        still.place(STILL_WIDTH, STILL_HEIGHT);
        still.setMinSize(STILL_WIDTH, STILL_HEIGHT);
        still.setMaxSize(STILL_WIDTH, STILL_HEIGHT);
        hintText = screen.text("upnext.key");
        getStyleClass().add("next-row");
        airedToo.setMinWidth(USE_PREF_SIZE);
        check.getStyleClass().addAll("icon-button", "round-check");
        // The list's own key does it; a stop at each row would only be in the way.
        check.setFocusTraversable(false);
        check.setTooltip(hint);
        check.setOnAction(_ -> model.mark(item));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                open.accept(item);
            }
        });
        getChildren().addAll(still, words(), aired, runtime, rest(), check);
    }

    void fill(UpNext next, UpNextLine words) {
        item = next;
        name.setText(words.name());
        pseudoClassStateChanged(UNNAMED, !words.named());
        Cells.fill(pill, words);
        place.setText(words.place());
        aired.setText(words.aired());
        airedToo.setText(" \u00b7 " + words.aired());
        runtime.setText(words.runtime());
        left.setText(words.left());
        line.jumpTo(words.progress());
        line.setAccessibleText(words.season());
        check.setAccessibleText(words.what() + ": " + words.mark());
        hint.setText(words.mark() + "\n" + hintText);
        Cells.still(still, next);
    }

    private VBox words() {
        pill.setMinWidth(USE_PREF_SIZE);
        name.setMinWidth(40);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(name.textProperty());
        name.tooltipProperty().bind(name.textTruncatedProperty().map(cut -> cut ? whole : null));
        HBox first = new HBox(name, pill);
        first.getStyleClass().add("first");
        VBox words = new VBox(first, new HBox(place, airedToo));
        words.getStyleClass().add("words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private VBox rest() {
        VBox rest = new VBox(left, line);
        rest.getStyleClass().add("rest");
        return rest;
    }
}
