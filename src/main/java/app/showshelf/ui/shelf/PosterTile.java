package app.showshelf.ui.shelf;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import app.showshelf.library.ShowCard;
import app.showshelf.ui.common.ShelfLine;
import app.showshelf.ui.common.StateLine;
import app.showshelf.ui.pictures.PictureView;

/** One show on the grid. It is built once and filled again and again; filling it with what it shows already costs nothing. */
final class PosterTile extends Region {
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final double NAME_HEIGHT = 18;
    private static final double STATE_HEIGHT = 16;
    private static final double SPACE = 8;
    private static final double LINE = 3;

    private final TileParts parts;
    private final Region ground = part("ground");
    private final Region ring = part("ring");
    private final PictureView poster;
    private final PosterBadge badge = new PosterBadge();
    private final ShelfLine line = new ShelfLine();
    private final Label name = new Label();
    private final TileStateLine stateLine = new TileStateLine();
    private final Tooltip wholeName = new Tooltip();
    private ShowCard card;
    private StateLine state;
    private double posterHeight;

    PosterTile(TileParts parts) {
        this.parts = parts;
        this.poster = new PictureView(parts.pictures());
        getStyleClass().add("grid-tile");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        name.getStyleClass().add("name");
        name.setMnemonicParsing(false);
        ObservableValue<Tooltip> tooltip = name.textTruncatedProperty().map(cut -> cut ? wholeName : null);
        name.tooltipProperty().bind(tooltip);
        wholeName.textProperty().bind(name.textProperty());
        getChildren().addAll(ground, poster, badge, ring, line, name, stateLine);
        setOnMouseClicked(event -> parts.clicked(card, event));
    }

    /** Shows that card; null leaves the place empty. */
    void fill(ShowCard next, double width, double height) {
        setVisible(next != null);
        if (next == null) {
            clear();
            return;
        }
        resizePoster(width, height);
        StateLine nextState = parts.state().apply(next);
        if (!next.equals(card) || !nextState.equals(state)) {
            card = next;
            state = nextState;
            show();
        }
        poster.show(next.ref().provider(), next.posterPath(), next.name());
    }

    void setCursor(boolean on) {
        pseudoClassStateChanged(CURSOR, on);
    }

    ShowCard card() {
        return card;
    }

    private void clear() {
        card = null;
        state = null;
        poster.clear();
    }

    private void show() {
        name.setText(card.name());
        line.jumpTo(card.aired() == 0 ? 0 : (double) card.watched() / card.aired());
        badge.fill(card);
        stateLine.fill(state);
        setAccessibleText(parts.spoken(card, state));
    }

    private void resizePoster(double width, double height) {
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
        badge.autosize();
        badge.relocate(width - SPACE - badge.getWidth(), SPACE);
        line.resizeRelocate(0, y + SPACE, width, LINE);
        y += 2 * SPACE + LINE;
        name.resizeRelocate(0, y, width, NAME_HEIGHT);
        y += NAME_HEIGHT;
        stateLine.resizeRelocate(0, y, width, STATE_HEIGHT);
        ground.resizeRelocate(-7, -7, width + 14, y + STATE_HEIGHT + 14);
    }

    private static Region part(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        region.setMouseTransparent(true);
        return region;
    }
}
