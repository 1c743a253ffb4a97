package app.showshelf.ui.shelf;

import java.util.List;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import app.showshelf.library.ShowCard;

/** The keys of what can be done with the selected shows. */
final class ShelfKeys {
    /** Letters alone jump to names. */
    static final KeyCombination WATCH = new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    static final KeyCombination MARK = new KeyCodeCombination(KeyCode.SPACE);
    static final KeyCombination SYNC = new KeyCodeCombination(KeyCode.R, KeyCombination.SHORTCUT_DOWN);
    static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    static final KeyCombination REMOVE = new KeyCodeCombination(KeyCode.DELETE);

    private final ShelfActions actions;
    private final Supplier<List<ShowCard>> chosen;

    ShelfKeys(ShelfActions actions, Supplier<List<ShowCard>> chosen) {
        this.actions = actions;
        this.chosen = chosen;
    }

    void listenTo(Node list) {
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            List<ShowCard> cards = chosen.get();
            if (!cards.isEmpty() && act(event, cards)) {
                event.consume();
            }
        });
    }

    private boolean act(KeyEvent event, List<ShowCard> cards) {
        if (WATCH.match(event)) {
            actions.turnWatching(cards);
        } else if (MARK.match(event) && cards.size() == 1) {
            actions.markNext(cards.getFirst());
        } else if (SYNC.match(event)) {
            actions.syncNow(cards);
        } else if (COPY.match(event)) {
            actions.copyNames(cards);
        } else if (REMOVE.match(event)) {
            actions.remove(cards);
        } else {
            return false;
        }
        return true;
    }
}
