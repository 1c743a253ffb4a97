package app.showshelf.ui.show;

import java.util.function.Supplier;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.library.EpisodeRow;
import app.showshelf.text.Texts;

/** What can be done with an episode, for who does not know the keys. */
final class EpisodeMenu extends ContextMenu {
    private final EpisodesModel model;
    private final Supplier<EpisodeRow> selected;
    private final Texts texts;

    /** {@code selected} is the row that it is about; null for none. */
    EpisodeMenu(EpisodesModel model, Supplier<EpisodeRow> selected, Texts texts) {
        this.model = model;
        this.selected = selected;
        this.texts = texts;
    }

    /** Fills the menu; {@code openDetail} shows more of the row. */
    EpisodeMenu fill(Runnable openDetail) {
        MenuItem mark = item("show.episode.menu.mark", "fltral-checkmark-16", () -> model.toggle(selected.get()));
        MenuItem upTo = item("show.episode.menu.upTo", "fltral-arrow-up-20", () -> model.markUpTo(selected.get()));
        MenuItem more = item("show.episode.menu.more", "fltral-info-16", openDetail);
        getItems().setAll(mark, upTo, more);
        setOnShowing(_ -> {
            EpisodeRow row = selected.get();
            boolean aired = row != null && model.aired(row);
            mark.setText(texts.get(row != null && row.watched() ? "show.episode.menu.unmark" : "show.episode.menu.mark"));
            mark.setDisable(!aired && (row == null || !row.watched()));
            upTo.setDisable(!aired);
            more.setDisable(row == null);
        });
        return this;
    }

    private MenuItem item(String key, String icon, Runnable action) {
        var item = new MenuItem(texts.get(key), new FontIcon(icon));
        item.setId("episode-" + key.substring(key.lastIndexOf('.') + 1));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
