package app.showshelf.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;

/** Where the user is, where they came from, and the way there and back. On the JavaFX thread. */
public final class Navigator {
    private static final int VISITS_REMEMBERED = 30;

    private final Function<Place, Page> pages;
    private final Map<Place, Page> kept = new HashMap<>();
    private final Deque<Visit> before = new ArrayDeque<>();
    private final Deque<Visit> after = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Visit> here = new ReadOnlyObjectWrapper<>(this, "here");
    private final ReadOnlyObjectWrapper<Parent> expected = new ReadOnlyObjectWrapper<>(this, "expected");
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");

    /** A place with the page that this visit shows. */
    public record Visit(Place place, Page page) {}

    /** Nowhere yet. The function makes the page of a place. */
    public Navigator(Function<Place, Page> pages) {
        this.pages = pages;
    }

    /** Goes there; what was ahead in the history is forgotten. Going where one is does nothing. */
    public void go(Place place) {
        Visit now = here.get();
        if (now != null && now.place().equals(place)) {
            return;
        }
        after.forEach(this::drop);
        after.clear();
        if (now != null) {
            before.push(now);
        }
        if (before.size() > VISITS_REMEMBERED) {
            drop(before.removeLast());
        }
        show(new Visit(place, pageOf(place)));
    }

    /** One step back, if there is one. */
    public void back() {
        step(before, after);
    }

    /** One step forward again, if there is one. */
    public void forward() {
        step(after, before);
    }

    /** The user is likely to go to a page with that root soon. */
    public void expect(Parent root) {
        expected.set(root);
    }

    /** Makes the page of a place that has one for good, which is likely to be shown. */
    public void prepare(Place place) {
        if (!kept.containsKey(place)) {
            Page page = pageOf(place);
            page.hidden();
            expect(page.root());
        }
    }

    /** The root of a page that is likely to be shown soon, so that it can be styled unseen; null for none. */
    public ReadOnlyObjectProperty<Parent> expectedProperty() {
        return expected.getReadOnlyProperty();
    }

    /** Where the user is; null before the first visit. */
    public ReadOnlyObjectProperty<Visit> hereProperty() {
        return here.getReadOnlyProperty();
    }

    /** Whether there is a step back. */
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Whether there is a step forward. */
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /** Hides and disposes of every page. */
    public void dispose() {
        if (here.get() != null) {
            here.get().page().hidden();
            drop(here.get());
        }
        before.forEach(this::drop);
        after.forEach(this::drop);
        kept.values().forEach(Page::dispose);
    }

    /** Forgets the visits of pages that are gone, and what they stood between; where the user is stays. */
    public void forgetGone() {
        forgetGone(before);
        forgetGone(after);
        canGoBack.set(!before.isEmpty());
        canGoForward.set(!after.isEmpty());
    }

    private void forgetGone(Deque<Visit> visits) {
        Visit next = here.get();
        for (Iterator<Visit> each = visits.iterator(); each.hasNext();) {
            Visit visit = each.next();
            if (visit.page().gone()) {
                each.remove();
                drop(visit);
            } else if (visit.page() == next.page()) {
                // Only what is gone stood between the two.
                each.remove();
            } else {
                next = visit;
            }
        }
    }

    private void step(Deque<Visit> from, Deque<Visit> to) {
        forgetGone();
        if (!from.isEmpty()) {
            to.push(here.get());
            show(from.pop());
        }
    }

    private void show(Visit visit) {
        if (here.get() != null) {
            here.get().page().hidden();
        }
        here.set(visit);
        forgetGone();
        visit.page().shown();
    }

    private Page pageOf(Place place) {
        return place.kept() ? kept.computeIfAbsent(place, pages) : pages.apply(place);
    }

    private void drop(Visit visit) {
        if (!visit.place().kept()) {
            visit.page().dispose();
        }
    }
}
