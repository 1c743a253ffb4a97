package app.showshelf.ui.shelf;

import java.util.function.Supplier;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.library.ShowCard;
import app.showshelf.library.ShowStatus;
import app.showshelf.metadata.PictureKind;
import app.showshelf.ui.common.ShelfLine;
import app.showshelf.ui.common.StateLine;
import app.showshelf.ui.common.SteadyLabel;
import app.showshelf.ui.live.Cells;
import app.showshelf.ui.live.RowPart;
import app.showshelf.ui.pictures.PictureView;

/** One show in the list. */
final class ListRow extends RowPart<ShowCard> {
    /** At 100 %. */
    static final double HEIGHT = 44;
    private static final double POSTER_HEIGHT = 36;
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

    private final TileParts parts;
    private final Supplier<ListColumns> places;
    private final PictureView poster;
    private final Label name = label("name");
    private final Label network = label("fact");
    private final Label years = label("fact");
    private final ShelfLine line = new ShelfLine();
    private final Label watched = label("fact");
    private final Label toWatch = label("to-watch");
    private final TileStateLine next = new TileStateLine();
    private final FontIcon eye = new FontIcon("fltfal-eye-show-16");
    private final Region ring = new Region();
    private ListColumns columns = ListColumns.of(1000, 24, 1);
    private ShowCard card;
    private StateLine state;

    /** {@code places} says where the columns stand now. */
    ListRow(TileParts parts, Supplier<ListColumns> places) {
        this.parts = parts;
        this.places = places;
        this.poster = new PictureView(parts.pictures(), PictureKind.POSTER, 4);
        poster.getStyleClass().add("tiny");
        poster.place(ListColumns.POSTER_WIDTH, POSTER_HEIGHT);
        getStyleClass().add("show-row");
        ring.getStyleClass().add("ring");
        ring.setMouseTransparent(true);
        eye.getStyleClass().add("eye");
        getChildren().addAll(poster, name, network, years, line, watched, toWatch, next, eye, ring);
    }

    @Override
    protected void show(ShowCard shown, Cells cells) {
        stand(places.get());
        StateLine nextState = parts.state().apply(shown);
        if (!shown.equals(card) || !nextState.equals(state)) {
            card = shown;
            state = nextState;
            write();
        }
        poster.show(shown.ref().provider(), shown.posterPath(), shown.name());
    }

    @Override
    protected void clear() {
        card = null;
        state = null;
        poster.clear();
    }

    private void stand(ListColumns now) {
        if (!now.equals(columns)) {
            columns = now;
            requestLayout();
        }
    }

    private void write() {
        name.setText(card.name());
        network.setText(card.network() == null ? "" : card.network());
        years.setText(years());
        line.jumpTo(card.aired() == 0 ? 0 : (double) card.watched() / card.aired());
        watched.setText(parts.texts().get("counts.of", card.watched(), card.aired()));
        toWatch.setText(parts.texts().get("shelf.list.number", Math.max(0, card.toWatch())));
        toWatch.pseudoClassStateChanged(NOTHING, card.toWatch() <= 0);
        next.fill(state);
        eye.setOpacity(card.watching() ? 1 : 0);
        setAccessibleText(parts.spoken(card, state));
    }

    private String years() {
        if (card.firstAirDate() == null) {
            return "";
        }
        String from = String.valueOf(card.firstAirDate().getYear());
        if (card.status() == ShowStatus.RUNNING) {
            return parts.texts().get("show.years.open", from);
        }
        String to = card.lastAirDate() == null ? from : String.valueOf(card.lastAirDate().getYear());
        return from.equals(to) ? from : parts.texts().get("show.years", from, to);
    }

    @Override
    protected void layoutChildren() {
        double textScale = getHeight() / HEIGHT;
        poster.resizeRelocate(columns.poster(), (getHeight() - POSTER_HEIGHT) / 2, ListColumns.POSTER_WIDTH, POSTER_HEIGHT);
        place(name, columns.name(), columns.nameEnd());
        place(network, columns.network(), columns.years() - 12);
        place(years, columns.years(), columns.watched() - 12);
        line.setVisible(columns.watched() >= 0);
        line.resizeRelocate(columns.watched(), Math.round(getHeight() / 2 - 1.5), ListColumns.LINE, 3);
        place(watched, columns.watched() < 0 ? -1 : columns.watched() + ListColumns.LINE + 12, columns.toWatchEnd() - 48 * textScale);
        place(toWatch, columns.toWatchEnd() - 64 * textScale, columns.toWatchEnd());
        place(next, columns.next(), columns.eye() - 8);
        eye.relocate(columns.eye(), Math.round((getHeight() - 16) / 2));
        ring.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void place(Region part, double from, double to) {
        part.setVisible(from >= 0);
        if (from >= 0) {
            part.resizeRelocate(from, 0, Math.max(0, to - from), getHeight());
        }
    }

    private static Label label(String styleClass) {
        var label = new SteadyLabel();
        label.getStyleClass().add(styleClass);
        label.setMnemonicParsing(false);
        return label;
    }
}
