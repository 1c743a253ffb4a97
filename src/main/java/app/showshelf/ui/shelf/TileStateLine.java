package app.showshelf.ui.shelf;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.css.PseudoClass;
import javafx.scene.Node;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.ui.common.Spinner;
import app.showshelf.ui.common.StateLine;
import app.showshelf.ui.common.SteadyLabel;

/** The state line of a tile: a sign where there is something to notice, and its words. */
final class TileStateLine extends SteadyLabel {
    private static final Map<StateLine.Kind, PseudoClass> PSEUDO = Stream.of(StateLine.Kind.values())
            .collect(Collectors.toMap(kind -> kind, kind -> PseudoClass.getPseudoClass(kind.name().toLowerCase(Locale.ROOT))));

    private StateLine.Kind kind;
    private FontIcon failed;
    private Spinner spinner;

    TileStateLine() {
        getStyleClass().add("state");
        setMnemonicParsing(false);
    }

    void fill(StateLine state) {
        setText(state.text());
        if (state.kind() != kind) {
            turn(state.kind());
        }
    }

    /** A pseudo-class is looked up much faster than a style class, and this happens to many tiles while they scroll. */
    private void turn(StateLine.Kind next) {
        if (kind != null) {
            pseudoClassStateChanged(PSEUDO.get(kind), false);
        }
        kind = next;
        setGraphic(sign(next));
        pseudoClassStateChanged(PSEUDO.get(next), true);
    }

    /** Most tiles never need a sign; each is made when it is first needed. */
    private Node sign(StateLine.Kind kind) {
        return switch (kind) {
            case FAILED -> failed == null ? failed = new FontIcon("fltfal-error-circle-16") : failed;
            case FETCHING -> spinner == null ? spinner = smallSpinner() : spinner;
            case TODAY, PLAIN -> null;
        };
    }

    private static Spinner smallSpinner() {
        var small = new Spinner();
        small.getStyleClass().add("small");
        return small;
    }
}
