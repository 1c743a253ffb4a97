package app.showshelf.ui.quick;

import java.util.BitSet;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the quick opener: poster or sign, the name with the letters that match in accent, the keys. */
final class QuickRowView extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Label keys = new Label();
    private final String usual;
    private final String enter;

    QuickRowView(QuickRow row, Node sign, String enter) {
        this.enter = enter;
        this.usual = row.isShow() ? "" : row.command().keys();
        getStyleClass().addAll("quick-row", row.isShow() ? "show" : "command");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(row.spoken());
        VBox words = new VBox(name(row.name(), row.letters()));
        words.getStyleClass().add("words");
        words.setMinWidth(0);
        if (!row.detail().isEmpty()) {
            Label detail = new Label(row.detail());
            detail.getStyleClass().add("detail");
            words.getChildren().add(detail);
        }
        setHgrow(words, Priority.ALWAYS);
        keys.getStyleClass().add("key-hint");
        keys.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sign, words, keys);
        choose(false);
    }

    static Node sign(QuickCommand command) {
        return new FontIcon(command.icon());
    }

    /** Draws it as the one that Enter opens, or not. */
    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
        keys.setText(chosen && usual.isEmpty() ? enter : usual);
        keys.setVisible(!keys.getText().isEmpty());
        keys.setManaged(keys.isVisible());
    }

    /** In one line: what does not fit is cut off. */
    private static Node name(String name, BitSet letters) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("name");
        for (int from = 0; from < name.length();) {
            boolean matches = letters.get(from);
            int to = matches ? letters.nextClearBit(from) : letters.nextSetBit(from);
            int end = to < 0 ? name.length() : Math.min(to, name.length());
            // Half a letter is none.
            while (end < name.length() && Character.isLowSurrogate(name.charAt(end))) {
                end++;
            }
            Text part = new Text(name.substring(from, end));
            part.getStyleClass().add(matches ? "match" : "rest");
            flow.getChildren().add(part);
            from = end;
        }
        return new HBox(flow);
    }
}
