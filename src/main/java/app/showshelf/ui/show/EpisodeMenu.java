package app.showshelf.ui.show;

import java.util.List;
import java.util.function.Supplier;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.library.EpisodeRow;
import app.showshelf.text.Texts;

/** What can be done with the selected episodes, for who does not know the keys. */
final class EpisodeMenu extends ContextMenu {
    private final Supplier<EpisodesModel> model;
    private final Supplier<List<EpisodeRow>> chosen;
    private final Texts texts;

    /** {@code chosen} are the rows that it is about, in their order. */
    EpisodeMenu(Supplier<EpisodesModel> model, Supplier<List<EpisodeRow>> chosen, Texts texts) {
        this.model = model;
        this.chosen = chosen;
        this.texts = texts;
    }

    /** Fills the menu; {@code openDetail} shows more of the row. */
    EpisodeMenu fill(Runnable openDetail) {
        MenuItem mark = item("show.episode.menu.mark", "fltral-checkmark-16", () -> model.get().toggle(chosen.get()));
        MenuItem upTo = item("show.episode.menu.upTo", "fltral-arrow-up-20", () -> model.get().markUpTo(chosen.get().getLast()));
        MenuItem more = item("show.episode.menu.more", "fltral-info-16", openDetail);
        getItems().setAll(mark, upTo, more);
        setOnShowing(_ -> {
            List<EpisodeRow> rows = chosen.get();
            boolean toMark = rows.stream().anyMatch(row -> !row.watched() && model.get().aired(row));
            boolean toUnmark = !toMark && rows.stream().anyMatch(EpisodeRow::watched);
            mark.setText(texts.get(toUnmark ? "show.episode.menu.unmark" : "show.episode.menu.mark"));
            mark.setDisable(!toMark && !toUnmark);
            upTo.setDisable(rows.isEmpty() || !model.get().aired(rows.getLast()));
            more.setDisable(rows.size() != 1);
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
