package app.showshelf.ui;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

import app.showshelf.ui.common.Job;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Navigator;
import app.showshelf.ui.common.Place;

/** Makes the pages of the side bar before the user comes to them, one at a time, so that the first visit is as quick as the second. */
final class PagesAhead implements AutoCloseable {
    private static final Duration APART = Duration.ofMillis(400);
    private static final List<Place> PLACES = List.of(new Place.UpNext(), new Place.Upcoming(), new Place.Activity(),
            new Place.Statistics());

    private final Navigator navigator;
    private final Iterator<Place> left;
    private final Job making;

    /** Begins with the places that there are. On the JavaFX thread. */
    PagesAhead(Jobs jobs, Navigator navigator, Predicate<Place> exists) {
        this.navigator = navigator;
        this.left = PLACES.stream().filter(exists).iterator();
        this.making = jobs.every(APART, this::next);
    }

    private void next() {
        if (left.hasNext()) {
            navigator.prepare(left.next());
        } else {
            close();
        }
    }

    @Override
    public void close() {
        making.cancel();
    }
}
