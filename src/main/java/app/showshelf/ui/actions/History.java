package app.showshelf.ui.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import app.showshelf.library.Former;

/** What the user did, and what they took back, each in its order. Not thread-safe. */
final class History {
    /** The oldest steps are forgotten. */
    static final int MOST = 100;

    private final List<Step> done = new ArrayList<>();
    private final List<Step> undone = new ArrayList<>();

    /** A new step: what was undone before cannot be done again any more. */
    void did(Step step) {
        add(done, step);
        undone.clear();
    }

    /** The last step that was done; none: empty. */
    List<Step> lastDone() {
        return last(done);
    }

    /** The last step that was undone; none: empty. */
    List<Step> lastUndone() {
        return last(undone);
    }

    /** That step, if it is done, and all later ones that are about the same, the latest first. */
    List<Step> doneSince(long id) {
        return since(done, id);
    }

    /** The same among the steps that were undone. */
    List<Step> undoneSince(long id) {
        return since(undone, id);
    }

    /** That step was undone; {@code replaced} is what to put back to do it again. */
    void undid(Step step, Former replaced) {
        move(step, replaced, done, undone);
    }

    /** That step was done again; {@code replaced} is what to put back to undo it again. */
    void redid(Step step, Former replaced) {
        move(step, replaced, undone, done);
    }

    /** A step that has nothing left to put back, since its show is gone, is forgotten. */
    private static void move(Step step, Former replaced, List<Step> from, List<Step> to) {
        from.remove(position(from, step.id()));
        if (!replaced.isNothing()) {
            add(to, new Step(step.id(), step.act(), replaced));
        }
    }

    private static void add(List<Step> steps, Step step) {
        steps.add(step);
        if (steps.size() > MOST) {
            steps.removeFirst();
        }
    }

    private static List<Step> last(List<Step> steps) {
        return steps.isEmpty() ? List.of() : List.of(steps.getLast());
    }

    private static List<Step> since(List<Step> steps, long id) {
        int from = position(steps, id);
        if (from < 0) {
            return List.of();
        }
        List<Step> found = new ArrayList<>();
        for (Step step : steps.subList(from, steps.size())) {
            if (found.isEmpty() || found.stream().anyMatch(earlier -> earlier.former().overlaps(step.former()))) {
                found.add(step);
            }
        }
        return found.reversed();
    }

    private static int position(List<Step> steps, long id) {
        return IntStream.range(0, steps.size()).filter(i -> steps.get(i).id() == id).findFirst().orElse(-1);
    }
}
