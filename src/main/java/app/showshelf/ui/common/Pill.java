package app.showshelf.ui.common;

import java.util.Arrays;
import java.util.Locale;

/** A short word on a tinted ground, 20 px high. */
public final class Pill extends SteadyLabel {
    private Kind kind = Kind.PLAIN;

    /** What the word means; the colour only supports it. */
    public enum Kind {
        /** Grey: a fact. */
        PLAIN,
        /** New to the user. */
        NEW,
        /** Now. */
        TODAY,
        /** Not known yet: a dashed edge. */
        DASHED,
        /** Complete. */
        SUCCESS,
        /** Moved or late. */
        WARNING,
        /** Failed. */
        DANGER;

        private String styleClass() {
            return name().toLowerCase(Locale.ROOT) + "-pill";
        }
    }

    /** An empty grey pill, for FXML and cells. */
    public Pill() {
        getStyleClass().setAll("pill", kind.styleClass());
    }

    /** A pill with its word. */
    public Pill(Kind kind, String text) {
        this();
        setKind(kind);
        setText(text);
    }

    /** What it means now. */
    public Kind getKind() {
        return kind;
    }

    /** Changes what it means. */
    public void setKind(Kind other) {
        if (other == kind) {
            return;
        }
        kind = other;
        getStyleClass().removeAll(Arrays.stream(Kind.values()).map(Kind::styleClass).toList());
        getStyleClass().add(kind.styleClass());
    }
}
