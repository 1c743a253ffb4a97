package app.showshelf.ui.show;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.showshelf.library.EpisodeRow;
import app.showshelf.ui.live.LiveList;
import app.showshelf.ui.live.ModelContext;

/** The episodes of the season in view. On the JavaFX thread. */
final class EpisodesModel {
    private final ModelContext context;
    private final EpisodeWords words;
    private final ShowActs acts;
    private final IntSupplier season;
    private final BooleanSupplier spoilers;
    private final ObservableList<EpisodeRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private final Set<Long> opened = new HashSet<>();
    private Long selected;

    /**
     * No episodes yet.
     *
     * @param season the season in view
     * @param spoilers whether the user wants to see what has not been watched
     */
    EpisodesModel(ModelContext context, ShowActs acts, IntSupplier season, BooleanSupplier spoilers) {
        this.context = context;
        this.words = new EpisodeWords(context.words());
        this.acts = acts;
        this.season = season;
        this.spoilers = spoilers;
    }

    /** In the order of the table. */
    ObservableList<EpisodeRow> rows() {
        return rows;
    }

    /** Whether the library has answered for the season in view. */
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    void show(List<EpisodeRow> now) {
        LiveList.update(rows, now, EpisodeRow::id);
        loaded.set(true);
    }

    void clear() {
        loaded.set(false);
        rows.clear();
    }

    /** An episode in words. */
    EpisodeLine line(EpisodeRow row) {
        return words.of(row, context.now());
    }

    /** Whether it can be marked. */
    boolean aired(EpisodeRow row) {
        return words.aired(row, context.now());
    }

    /** All that is known of an episode; what would spoil it only when asked for. */
    EpisodeDetail detail(EpisodeRow row) {
        boolean open = row.watched() || spoilers.getAsBoolean() || opened.contains(row.id());
        return words.detail(row, season.getAsInt(), open, context.now());
    }

    /** The user asks for the summary and the picture of an episode. */
    void open(EpisodeRow row) {
        opened.add(row.id());
    }

    /** The user has come to that episode, and finds it again when the page comes back. */
    void select(EpisodeRow row) {
        selected = row.id();
    }

    /** The place of the episode that the user had come to; otherwise that of the first to watch. */
    int firstToSelect() {
        for (int i = 0; i < rows.size(); i++) {
            if (Long.valueOf(rows.get(i).id()).equals(selected)) {
                return i;
            }
        }
        return firstToWatch();
    }

    /** The place of the first aired episode that is not marked; 0 if there is none. */
    int firstToWatch() {
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).watched() && aired(rows.get(i))) {
                return i;
            }
        }
        return 0;
    }

    /**
     * Marks these episodes where one of them has no mark yet, else takes their marks away; what has not aired stays as it is.
     * The rows change at once, and back if that could not be stored.
     */
    void toggle(List<EpisodeRow> chosen) {
        boolean watched = chosen.stream().anyMatch(row -> !row.watched() && aired(row));
        List<EpisodeRow> meant = chosen.stream().filter(row -> row.watched() != watched && (row.watched() || aired(row))).toList();
        if (!meant.isEmpty()) {
            List<EpisodeRow> changed = meant.stream().map(row -> marked(row, watched)).toList();
            replace(meant, changed);
            store(meant, watched).thenAccept(done -> {
                if (!done) {
                    replace(changed, meant);
                }
            });
        }
    }

    private CompletableFuture<Boolean> store(List<EpisodeRow> meant, boolean watched) {
        return meant.size() == 1 ? acts.mark(meant.getFirst(), season.getAsInt(), watched) : acts.mark(meant, watched);
    }

    /** Marks all up to this one. */
    void markUpTo(EpisodeRow row) {
        if (aired(row)) {
            acts.markUpTo(row, season.getAsInt());
        }
    }

    private void replace(List<EpisodeRow> before, List<EpisodeRow> after) {
        for (int i = 0; i < before.size(); i++) {
            int index = rows.indexOf(before.get(i));
            if (index >= 0) {
                rows.set(index, after.get(i));
            }
        }
    }

    private EpisodeRow marked(EpisodeRow row, boolean watched) {
        return row.withWatchedAt(watched ? context.now() : null);
    }
}
