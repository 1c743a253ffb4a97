package app.showshelf.ui.upnext;

import java.util.function.Consumer;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.library.UpNext;
import app.showshelf.metadata.PictureKind;
import app.showshelf.ui.common.Pill;
import app.showshelf.ui.common.ShelfLine;
import app.showshelf.ui.live.Room;
import app.showshelf.ui.pictures.PictureView;

/** The episode at the top: a large still, its summary behind the spoiler guard, and the one primary button of the page. */
final class HeroCard extends HBox {
    private static final double HEIGHT = 236;
    private static final double WIDEST_STILL = 420;
    private static final double SHARE = 0.41;
    /** Below this width of the card its words need the room more, and the hint about keys goes. */
    private static final double TIGHT = 800;
    private static final double TIGHT_SHARE = 0.3;
    /** Below this width of the card at 100 % of text its words and buttons need all of it. */
    private static final double ROOM_FOR_STILL = 520;
    /** The still grows in steps, so that not every pixel of a window asks for another picture. */
    private static final double STEP = 60;

    private final UpNextViewModel model;
    private final PictureView still;
    private final Rectangle corners = new Rectangle(0, HEIGHT);
    private final Hyperlink show = new Hyperlink();
    private final Pill pill = new Pill();
    private final Label season = Cells.label("t-small", "t-muted", "season");
    private final Label name = Cells.label("t-page");
    private final Label facts = Cells.label("t-muted");
    private final Label hidden = Cells.label("t-small", "t-muted", "hidden-summary");
    private final Hyperlink reveal = new Hyperlink();
    private final HBox guard = new HBox(hidden, reveal);
    private final Label summary = Cells.label("t-muted", "summary");
    private final Label key = Cells.label("key");
    private final Button mark = new Button();
    private final Button openShow = new Button();
    private final ShelfLine line = new ShelfLine();
    private UpNext item;

    HeroCard(UpNextScreen screen, UpNextViewModel model, Consumer<UpNext> open) {
        this.model = model;
        this.still = new PictureView(screen.pictures(), PictureKind.STILL, 0);
        getStyleClass().add("hero");
        still.getStyleClass().add("bare");
        still.setClip(corners);
        corners.setArcWidth(22);
        corners.setArcHeight(22);
        VBox words = new VBox(top(), name, facts, guard, summary, gap(), buttons(screen), line);
        words.getStyleClass().add("words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(still, words);
        dress(screen);
        show.setOnAction(_ -> open.accept(item));
        openShow.setOnAction(_ -> open.accept(item));
        mark.setOnAction(_ -> model.mark(item));
        reveal.setOnAction(_ -> model.reveal(item));
        widthProperty().subscribe(width -> place(width.doubleValue()));
        Room.wide(this).subscribe(room -> showStill(room >= ROOM_FOR_STILL));
    }

    void fill(UpNext next, UpNextLine words) {
        item = next;
        show.setText(next.show());
        Cells.fill(pill, words);
        season.setText(words.season());
        name.setText(words.name());
        facts.setText(words.facts());
        mark.setText(words.mark());
        line.jumpTo(words.progress());
        line.setAccessibleText(words.season());
        boolean hides = model.hides(next);
        guard.setVisible(hides);
        guard.setManaged(hides);
        summary.setVisible(!hides);
        summary.setManaged(!hides);
        summary.setText(next.episode().overview());
        picture();
    }

    private void dress(UpNextScreen screen) {
        show.getStyleClass().add("show-name");
        show.setMnemonicParsing(false);
        show.setMinWidth(0);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(name.textProperty());
        name.tooltipProperty().bind(name.textTruncatedProperty().map(cut -> cut ? whole : null));
        mark.setId("mark-next");
        mark.setMnemonicParsing(false);
        hidden.setText(screen.text("upnext.hidden"));
        hidden.setGraphic(new FontIcon("fltral-eye-hide-20"));
        reveal.setText(screen.text("upnext.reveal"));
        reveal.setId("reveal");
        reveal.setMinWidth(USE_PREF_SIZE);
        guard.getStyleClass().add("guard");
        summary.setWrapText(true);
        openShow.setText(screen.text("upnext.open"));
        openShow.setId("open-show");
    }

    private HBox top() {
        HBox.setHgrow(show, Priority.NEVER);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        pill.setMinWidth(USE_PREF_SIZE);
        // A long name of a show gives way to it.
        season.visibleProperty().subscribe(seen -> season.setMinWidth(seen ? USE_PREF_SIZE : 0));
        HBox top = new HBox(show, pill, gap, season);
        top.getStyleClass().add("top");
        return top;
    }

    private HBox buttons(UpNextScreen screen) {
        key.setText(screen.text("upnext.key"));
        HBox graphic = new HBox(new FontIcon("fltral-checkmark-16"));
        graphic.getStyleClass().add("sign");
        mark.setGraphic(graphic);
        mark.getStyleClass().add("primary");
        mark.setMinWidth(USE_PREF_SIZE);
        openShow.setMinWidth(USE_PREF_SIZE);
        HBox buttons = new HBox(mark, openShow, key);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }

    private static Region gap() {
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private void place(double width) {
        boolean tight = width < TIGHT;
        key.setVisible(!tight);
        key.setManaged(!tight);
        double wide = Math.min(WIDEST_STILL, Math.round(width * (tight ? TIGHT_SHARE : SHARE) / STEP) * STEP);
        if (wide != still.getMinWidth()) {
            still.setMinSize(wide, HEIGHT);
            still.setMaxSize(wide, HEIGHT);
            // Only the corners at the left are round.
            corners.setWidth(wide + corners.getArcWidth());
            still.place(wide, HEIGHT);
            picture();
        }
    }

    private void showStill(boolean is) {
        still.setVisible(is);
        still.setManaged(is);
    }

    private void picture() {
        if (item != null) {
            Cells.still(still, item);
        }
    }
}
