package app.showshelf.ui.quick;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.showshelf.library.NameOrder;
import app.showshelf.library.ShowCard;
import app.showshelf.library.ShowName;
import app.showshelf.ui.common.Job;
import app.showshelf.ui.common.ScreenContext;

/** What the quick opener finds: first the names, then what is so with them. Only the answer to the last question counts. */
final class QuickModel {
    private static final int SHOWS = 6;
    private static final int COMMANDS = 6;

    private final ScreenContext context;
    private final QuickWords words;
    private final List<QuickCommand> commands;
    private final LongFunction<Optional<ShowCard>> card;
    private final ReadOnlyObjectWrapper<List<QuickRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private QuickIndex index = new QuickIndex(List.of());
    private String text = "";
    private Job loading = Job.NONE;
    private Job searching = Job.NONE;

    QuickModel(ScreenContext context, List<QuickCommand> commands, LongFunction<Optional<ShowCard>> card) {
        this.context = context;
        this.words = new QuickWords(context.words());
        this.commands = commands;
        this.card = card;
    }

    /** Commands are there at once, shows when they have been read. */
    void open(Supplier<List<ShowName>> names) {
        search("");
        loading = context.jobs().run(() -> new QuickIndex(names.get()), read -> {
            index = read;
            search(text);
        }, _ -> {});
    }

    void search(String wanted) {
        text = wanted;
        searching.cancel();
        QuickIndex present = index;
        searching = context.jobs().run(() -> find(present, Wanted.of(wanted)), this::found, _ -> {});
    }

    /** Nothing comes after it. */
    void close() {
        loading.cancel();
        searching.cancel();
    }

    /** What fits, shows first, the best one first. */
    ReadOnlyObjectProperty<List<QuickRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    private void found(List<QuickRow> found) {
        rows.set(found);
        searching = context.jobs().run(() -> detailed(found), rows::set, _ -> {});
    }

    private List<QuickRow> find(QuickIndex present, Wanted wanted) {
        Stream<QuickRow> shows = present.find(wanted, SHOWS).stream()
                .map(show -> new QuickRow(show.name(), wanted.letters(show.name()), words.of(show), show, null));
        Stream<QuickRow> rest = commands.stream()
                .filter(command -> wanted.rank(NameOrder.fold(command.name())) != Wanted.NONE)
                .sorted(Comparator.comparingInt(command -> wanted.rank(NameOrder.fold(command.name()))))
                .limit(COMMANDS)
                .map(command -> new QuickRow(command.name(), wanted.letters(command.name()), "", null, command));
        return Stream.concat(shows, rest).toList();
    }

    private List<QuickRow> detailed(List<QuickRow> found) {
        return found.stream().map(row -> row.isShow()
                ? card.apply(row.show().id()).map(one -> row.with(words.of(one, context.clock().instant()))).orElse(row)
                : row).toList();
    }
}
