package app.showshelf.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Notes what a rule asks for and how long each change of the measured days stays unseen. */
final class Notebook {
    private final Instant from;
    private final Instant until;
    private final List<Request> requests = new ArrayList<>();
    private final List<Staleness> seen = new ArrayList<>();

    Notebook(Instant from, Instant until) {
        this.from = from;
        this.until = until;
    }

    void asked(Request request) {
        if (isMeasured(request.at())) {
            requests.add(request);
        }
    }

    /** Adds what has happened to what the library does not show yet. */
    void happened(List<Change> news, List<Change> unseen) {
        news.stream().filter(change -> isMeasured(change.at())).forEach(unseen::add);
    }

    /** Notes which of these the library shows by now. */
    void looked(Instant now, List<Change> unseen, Predicate<Change> visible) {
        for (Iterator<Change> all = unseen.iterator(); all.hasNext();) {
            Change change = all.next();
            if (visible.test(change)) {
                seen.add(new Staleness(change, now));
                all.remove();
            }
        }
    }

    double requestsPerDay() {
        return requests.stream().mapToInt(Request::count).sum() / (double) Duration.between(from, until).toDays();
    }

    /** In an order that does not depend on workers. */
    List<Request> requests() {
        return List.copyOf(new TreeSet<>(requests));
    }

    List<Staleness> seen() {
        return seen;
    }

    private boolean isMeasured(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
