package app.showshelf.ui.shelf;

import java.util.List;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.library.ShowCard;
import app.showshelf.text.Texts;

/** What can be done with several selected shows at once. It floats over the foot of the page while there are several. */
final class BulkBar extends HBox {
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final Texts texts;
    private final Label count = new Label();
    private final Label toWatch = new Label();
    private final Button watch = button("watching", "fltral-eye-show-16");
    private final Button mark = button("marked", "fltral-checkmark-16");
    private final Button sync = button("synced", "fltral-arrow-sync-circle-16");
    private final Button remove = button("removed", "fltral-delete-16");
    private final Button close = new Button(null, new FontIcon("fltral-dismiss-16"));
    private List<ShowCard> cards = List.of();

    BulkBar(ShelfActions actions, Texts texts, Runnable onClose) {
        this.texts = texts;
        getStyleClass().add("bulk-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        count.getStyleClass().add("t-bold");
        count.setMinWidth(USE_PREF_SIZE);
        toWatch.getStyleClass().add("t-muted");
        sync.setText(texts.get("shelf.act.sync"));
        remove.setText(texts.get("shelf.bulk.remove"));
        remove.getStyleClass().add("danger-button");
        close.getStyleClass().addAll("icon-button", "small-button");
        close.setAccessibleText(texts.get("shelf.bulk.close"));
        close.setTooltip(new Tooltip(texts.get("shelf.bulk.close.key")));
        close.setOnAction(_ -> onClose.run());
        act(watch, actions::turnWatching);
        act(mark, chosen -> actions.mark(chosen, toWatch(chosen) > 0));
        act(sync, actions::syncNow);
        act(remove, actions::remove);
        getChildren().addAll(count, toWatch, watch, mark, sync, remove, close);
    }

    /** Offers what can be done with these shows. */
    void offer(List<ShowCard> chosen) {
        cards = chosen;
        int open = toWatch(chosen);
        count.setText(texts.get("shelf.bulk.count", chosen.size()));
        toWatch.setText(texts.get("shelf.bulk.toWatch", open));
        watch.setText(texts.get(ShelfActions.allWatched(chosen) ? "shelf.act.unwatch" : "shelf.act.watch"));
        mark.setText(texts.get(open > 0 ? "shelf.bulk.mark" : "shelf.bulk.unmark"));
    }

    /** With little room its buttons are icons, which say in a tooltip what they do. */
    void fold(boolean tight) {
        pseudoClassStateChanged(TIGHT, tight);
        for (Button button : List.of(watch, mark, sync, remove)) {
            Tooltip name = new Tooltip();
            name.textProperty().bind(button.textProperty());
            button.setTooltip(tight ? name : null);
        }
    }

    private static int toWatch(List<ShowCard> chosen) {
        return chosen.stream().mapToInt(card -> Math.max(0, card.toWatch())).sum();
    }

    private void act(Button button, Consumer<List<ShowCard>> action) {
        button.setOnAction(_ -> action.accept(cards));
    }

    private static Button button(String id, String icon) {
        var button = new Button(null, new FontIcon(icon));
        button.setId("bulk-" + id);
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().addAll("text-button", "small-button");
        return button;
    }
}
