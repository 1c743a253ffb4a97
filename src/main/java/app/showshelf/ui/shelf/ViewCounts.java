package app.showshelf.ui.shelf;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import app.showshelf.settings.Registration;
import app.showshelf.settings.SavedView;
import app.showshelf.ui.common.Job;
import app.showshelf.ui.live.ModelContext;
import app.showshelf.ui.live.Pulse;

/** How many shows each view has, counted again when the library or the views change, but not more than once a second. */
final class ViewCounts implements AutoCloseable {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ShelfLibrary library;
    private final ShelfViews views;
    private final ModelContext context;
    private final ReadOnlyObjectWrapper<Map<SavedView, Integer>> counts = new ReadOnlyObjectWrapper<>(this, "counts", Map.of());
    private final Registration listening;
    private final Subscription following;
    private final Job first;
    private boolean counting;
    private boolean outdated;

    ViewCounts(ShelfLibrary library, ShelfViews views, ModelContext context) {
        this.library = library;
        this.views = views;
        this.context = context;
        var pulse = new Pulse(SECOND, context.jobs()::onFx, this::count);
        listening = context.events().subscribe(_ -> pulse.signal());
        following = views.viewsProperty().subscribe((_, _) -> count());
        first = context.jobs().whenQuiet(PATIENCE, this::count);
    }

    /** The numbers that are known. */
    ReadOnlyObjectProperty<Map<SavedView, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    @Override
    public void close() {
        listening.close();
        following.unsubscribe();
        first.cancel();
    }

    private void count() {
        List<SavedView> all = views.viewsProperty().get();
        outdated = counting;
        if (!counting && !all.isEmpty()) {
            counting = true;
            context.jobs().run(() -> counted(all), this::show, _ -> counting = false);
        }
    }

    private Map<SavedView, Integer> counted(List<SavedView> all) {
        // The shows first, then their episodes; whoever else asks meanwhile has the same work done.
        if (!library.refresh()) {
            library.refresh();
        }
        Map<SavedView, Integer> numbers = new HashMap<>();
        all.forEach(view -> numbers.put(view, library.find(ShelfViews.query(view)).cards().size()));
        return numbers;
    }

    private void show(Map<SavedView, Integer> numbers) {
        counting = false;
        counts.set(numbers);
        if (outdated) {
            count();
        }
    }
}
