package app.showshelf.ui.live;

import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * The mouse on a {@link RowList}: a click selects, with Shift up to there, with Ctrl that one too; a double click opens; the
 * other button asks for the menu, and so does the key for it.
 */
final class RowMouse<T> {
    private final RowList<T> list;

    RowMouse(RowList<T> list) {
        this.list = list;
        list.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuByKey);
    }

    void listenTo(RowPart<T> part) {
        part.setOnMouseClicked(event -> clicked(part, event));
        part.setOnContextMenuRequested(event -> {
            if (!event.isKeyboardTrigger() && part.item() != null) {
                menu(part);
                event.consume();
            }
        });
    }

    /** A menu on what is not selected is that item's alone. */
    void menu(RowPart<T> part) {
        Object key = list.items().keyOf(part.item());
        list.requestFocus();
        if (!list.getSelection().chosen().contains(key)) {
            list.select(Selection.only(key));
        }
        list.showMenu(part);
    }

    private void clicked(RowPart<T> part, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || part.item() == null) {
            return;
        }
        list.byMouse(true);
        list.requestFocus();
        Object key = list.items().keyOf(part.item());
        if (list.selectsMany() && event.isShiftDown()) {
            list.select(list.getSelection().upTo(list.items(), list.items().place(key)));
        } else if (list.selectsMany() && event.isShortcutDown()) {
            list.select(list.getSelection().toggled(key));
        } else {
            list.select(Selection.only(key));
            if (event.getClickCount() == 2) {
                list.open();
            }
        }
    }

    private void menuByKey(ContextMenuEvent event) {
        if (event.isKeyboardTrigger() && list.cursor() >= 0) {
            list.reveal(list.cursor());
            list.part(list.cursor()).ifPresent(this::menu);
            event.consume();
        }
    }
}
