package app.showshelf.ui.live;

import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a {@link RowList}: arrows move the selection, with Shift they extend it, with Ctrl they move the cursor alone;
 * Ctrl+Space selects what is under it, Ctrl+A all, Esc but one; Enter opens; letters jump.
 */
final class RowKeys<T> {
    private final RowList<T> list;
    private final TypeAhead typed = new TypeAhead(System::nanoTime);

    RowKeys(RowList<T> list) {
        this.list = list;
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        list.byMouse(false);
        if (!event.isAltDown() && list.items().size() > 0 && act(event)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event) {
        KeyCode key = towards(event.getCode());
        if (key != KeyCode.SPACE && (GridMoves.moves(key) || !key.isLetterKey() || event.isShortcutDown())) {
            typed.end();
        }
        if (GridMoves.moves(key)) {
            move(GridMoves.move(key, list.cursor(), list.items().size(), list.cells().columns(), list.rowsInView()), event);
            return true;
        }
        return switch (key) {
            case ENTER -> !event.isShortcutDown() && !event.isShiftDown() && list.open();
            case SPACE -> event.isShortcutDown() ? toggle() : typed.goesOn();
            case A -> event.isShortcutDown() && list.selectsMany() && select(list.getSelection().all(list.items()));
            case ESCAPE -> list.getSelection().many() && select(list.getSelection().one());
            default -> false;
        };
    }

    private void move(int place, KeyEvent event) {
        Selection now = list.getSelection();
        Object key = list.items().key(place);
        if (!list.selectsMany() || !event.isShiftDown() && !event.isShortcutDown()) {
            select(Selection.only(key));
        } else {
            select(event.isShiftDown() ? now.upTo(list.items(), place) : now.at(key));
        }
        list.reveal(place);
    }

    private boolean toggle() {
        return list.selectsMany() && list.cursor() >= 0 && select(list.getSelection().toggled(list.getSelection().cursor()));
    }

    private boolean select(Selection next) {
        list.select(next);
        return true;
    }

    /** Where text runs from right to left, so do rows. */
    private KeyCode towards(KeyCode key) {
        if (list.getEffectiveNodeOrientation() != NodeOrientation.RIGHT_TO_LEFT) {
            return key;
        }
        return key == KeyCode.LEFT ? KeyCode.RIGHT : key == KeyCode.RIGHT ? KeyCode.LEFT : key;
    }

    private void typed(KeyEvent event) {
        String letters = event.getCharacter();
        boolean text = !letters.isEmpty() && letters.codePoints().noneMatch(Character::isISOControl);
        if (text && (!letters.isBlank() || typed.goesOn()) && !event.isShortcutDown() && !event.isAltDown()) {
            list.typed(typed.add(letters));
            event.consume();
        }
    }
}
