package app.showshelf.ui.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import app.showshelf.library.ShelfFilter;
import app.showshelf.library.ShelfQuery;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.SavedView;

/**
 * The user's own views of the library, kept in the settings, and the question that the library shows now: the page and the side
 * bar both follow it. On the JavaFX thread.
 */
public final class ShelfViews {
    private final Configuration configuration;
    private final ReadOnlyObjectWrapper<List<SavedView>> views;
    private final ObjectProperty<ShelfQuery> query = new SimpleObjectProperty<>(this, "query", ShelfQuery.ALL);

    /** The views in those settings. */
    public ShelfViews(Configuration configuration) {
        this.configuration = configuration;
        views = new ReadOnlyObjectWrapper<>(this, "views", configuration.settings().shelf().views());
    }

    /** The views in the user's order. */
    public ReadOnlyObjectProperty<List<SavedView>> viewsProperty() {
        return views.getReadOnlyProperty();
    }

    /** What the library shows, or is to show. */
    public ObjectProperty<ShelfQuery> queryProperty() {
        return query;
    }

    /** The view that the library shows now; empty where that is none of them. */
    public Optional<SavedView> current() {
        return views.get().stream().filter(view -> query(view).equals(query.get())).findFirst();
    }

    /** Keeps what the library shows under that name; a view that had the name is replaced. */
    public void save(String name) {
        SavedView saved = new SavedView(name, query.get().text(), query.get().filters().stream().map(ShelfFilter::code).toList(),
                query.get().sort().name(), query.get().descending());
        if (!saved.name().isEmpty()) {
            boolean known = views.get().stream().anyMatch(view -> view.name().equals(saved.name()));
            change(all -> known ? replaced(all, saved.name(), saved) : with(all, saved));
        }
    }

    /** Gives a view another name, which no other view may have. */
    public void rename(SavedView view, String name) {
        boolean taken = views.get().stream().anyMatch(other -> other.name().equals(name.strip()));
        if (!name.isBlank() && !taken) {
            change(all -> replaced(all, view.name(), view.named(name)));
        }
    }

    /** Forgets a view; its shows stay. */
    public void delete(SavedView view) {
        change(all -> all.stream().filter(other -> !other.equals(view)).toList());
    }

    /** What a view asks for. Filters that this version does not know are left out. */
    static ShelfQuery query(SavedView view) {
        List<ShelfFilter> filters = view.filters().stream().map(ShelfFilter::of).flatMap(Optional::stream).toList();
        return new ShelfQuery(view.text(), filters, ShelfChoices.sort(view.sort()), view.descending());
    }

    private void change(UnaryOperator<List<SavedView>> change) {
        List<SavedView> next = change.apply(views.get());
        configuration.update(settings -> settings.withShelf(settings.shelf().withViews(next)));
        views.set(next);
    }

    private static List<SavedView> with(List<SavedView> all, SavedView saved) {
        List<SavedView> more = new ArrayList<>(all);
        more.add(saved);
        return List.copyOf(more);
    }

    private static List<SavedView> replaced(List<SavedView> all, String name, SavedView by) {
        return all.stream().map(view -> view.name().equals(name) ? by : view).toList();
    }
}
