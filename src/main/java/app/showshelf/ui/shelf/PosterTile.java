package app.showshelf.ui.shelf;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.library.ShowCard;
import app.showshelf.ui.common.ShelfLine;
import app.showshelf.ui.common.StateLine;
import app.showshelf.ui.common.SteadyLabel;
import app.showshelf.ui.live.Cells;
import app.showshelf.ui.live.RowPart;
import app.showshelf.ui.pictures.PictureView;

/** One show on the grid. It is built once and filled again and again; filling it with what it shows already costs nothing. */
final class PosterTile extends RowPart<ShowCard> {
    private static final double NAME_HEIGHT = 18;
    private static final double STATE_HEIGHT = 16;
    private static final double SPACE = 8;
    private static final double LINE = 3;
    /** A tile's height that is neither poster nor words. */
    private static final double FIXED = 31;

    private final TileParts parts;
    private final Region ground = part("ground");
    private final Region ring = part("ring");
    private final PictureView poster;
    private final PosterBadge badge = new PosterBadge();
    private final ShelfLine line = new ShelfLine();
    private final Label name = new SteadyLabel();
    private final TileStateLine stateLine = new TileStateLine();
    private final Label check = new Label(null, new FontIcon("fltral-checkmark-16"));
    private final Tooltip wholeName = new Tooltip();
    private ShowCard card;
    private StateLine state;
    private TileBar bar;
    private double posterHeight;
    private double textScale = 1;

    PosterTile(TileParts parts, TileBar bar) {
        this.parts = parts;
        this.poster = new PictureView(parts.pictures());
        getStyleClass().add("grid-tile");
        check.getStyleClass().add("check-disc");
        check.setMouseTransparent(true);
        name.getStyleClass().add("name");
        name.setMnemonicParsing(false);
        ObservableValue<Tooltip> tooltip = name.textTruncatedProperty().map(cut -> cut ? wholeName : null);
        name.tooltipProperty().bind(tooltip);
        wholeName.textProperty().bind(name.textProperty());
        getChildren().addAll(ground, poster, badge, check, ring, line, name, stateLine);
        hoverProperty().subscribe(over -> bar.over(this, over));
    }

    @Override
    protected void show(ShowCard next, Cells cells) {
        resizePoster(cells.width(), Math.floor(cells.width() * 1.5), cells.height());
        StateLine nextState = parts.state().apply(next);
        if (!next.equals(card) || !nextState.equals(state)) {
            card = next;
            state = nextState;
            show();
        }
        poster.show(next.ref().provider(), next.posterPath(), next.name());
    }

    @Override
    protected void clear() {
        card = null;
        state = null;
        poster.clear();
    }

    /** The bar stands on the poster while the pointer is over it; it is the badge then. */
    void wear(TileBar worn) {
        bar = worn;
        badge.setOpacity(worn == null ? 1 : 0);
        if (worn == null) {
            getChildren().removeIf(TileBar.class::isInstance);
        } else {
            getChildren().add(worn);
            // It has no place in the layout of its own, so nothing else sizes it before it is seen.
            worn.applyCss();
            requestLayout();
        }
    }

    private void show() {
        name.setText(card.name());
        line.jumpTo(card.aired() == 0 ? 0 : (double) card.watched() / card.aired());
        badge.fill(card);
        stateLine.fill(state);
        setAccessibleText(parts.spoken(card, state));
    }

    private void resizePoster(double width, double height, double whole) {
        textScale = (whole - height - FIXED) / (NAME_HEIGHT + STATE_HEIGHT);
        if (height != posterHeight || width != getWidth()) {
            posterHeight = height;
            poster.place(width, height);
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double y = posterHeight;
        poster.resizeRelocate(0, 0, width, posterHeight);
        ring.resizeRelocate(-4, -4, width + 8, posterHeight + 8);
        placeSigns(width);
        line.resizeRelocate(0, y + SPACE, width, LINE);
        y += 2 * SPACE + LINE;
        name.resizeRelocate(0, y, width, NAME_HEIGHT * textScale);
        y += NAME_HEIGHT * textScale;
        stateLine.resizeRelocate(0, y, width, STATE_HEIGHT * textScale);
        ground.resizeRelocate(-7, -7, width + 14, y + STATE_HEIGHT * textScale + 14);
    }

    private void placeSigns(double width) {
        badge.autosize();
        badge.relocate(width - SPACE - badge.getWidth(), SPACE);
        check.autosize();
        check.relocate(SPACE, SPACE);
        if (bar != null) {
            bar.autosize();
            bar.relocate(width - 4 - bar.getWidth(), 4);
        }
    }

    private static Region part(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        region.setMouseTransparent(true);
        return region;
    }
}
