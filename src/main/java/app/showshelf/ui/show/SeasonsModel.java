package app.showshelf.ui.show;

import java.util.List;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.showshelf.library.SeasonRow;
import app.showshelf.library.ShowPage;
import app.showshelf.sync.SyncState;
import app.showshelf.ui.live.LiveList;
import app.showshelf.ui.live.ModelContext;

/** The seasons of a show and which of them is in view. On the JavaFX thread. */
final class SeasonsModel {
    /** No season has been chosen yet. */
    static final int NONE = -1;

    private final ModelContext context;
    private final SeasonWords words;
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", NONE);
    private final ObservableList<SeasonItem> items = FXCollections.observableArrayList();
    private final BooleanBinding there = Bindings.isNotEmpty(items);
    /** While episodes arrive, the season to go on with is not known yet; later on nobody turns the page but the user. */
    private boolean settled;

    SeasonsModel(ModelContext context) {
        this.context = context;
        this.words = new SeasonWords(context.words());
    }

    /** Brings the list to what the page and the sync say. */
    void show(ShowPage page, SyncState sync, boolean withoutSpecials) {
        List<SeasonRow> rows = SeasonOrder.listed(page.seasons(), withoutSpecials);
        LiveList.update(items, rows.stream().map(row -> words.of(row, page.card(), sync, context.now())).toList(), SeasonItem::number);
        boolean lost = chosen.get() != NONE && item().isEmpty();
        if (!rows.isEmpty() && (!settled || lost)) {
            settled = page.nextUnwatched() != null || page.seasons().stream().allMatch(SeasonsModel::done);
            chosen.set(SeasonOrder.firstChoice(page, rows));
        }
    }

    /** A page that was read while its episodes were being stored may say that there is none to watch, and have some. */
    private static boolean done(SeasonRow row) {
        return row.synced() && (row.specials() || row.watched() >= row.aired());
    }

    /** The user turns to another season. */
    void choose(int number) {
        if (number != chosen.get()) {
            settled = true;
            chosen.set(number);
        }
    }

    /** The number of the season in view; {@link #NONE} while there is none. */
    ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether there is a season at all. */
    ObservableValue<Boolean> thereProperty() {
        return there;
    }

    int chosen() {
        return chosen.get();
    }

    /** The season in view. */
    Optional<SeasonItem> item() {
        return items.stream().filter(item -> item.number() == chosen.get()).findFirst();
    }

    /** The season to go on with; empty while there is still something to watch in the one in view. */
    Optional<SeasonItem> continuation() {
        return SeasonOrder.after(items, chosen.get());
    }

    /** The newest first, the specials last. */
    ObservableList<SeasonItem> items() {
        return items;
    }
}
