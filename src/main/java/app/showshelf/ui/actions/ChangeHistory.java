package app.showshelf.ui.actions;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.library.Former;
import app.showshelf.library.UserChange;
import app.showshelf.library.UserChanges;
import app.showshelf.ui.common.Jobs;

/**
 * The user's changes with the way back, for as long as the library is open. What the user asks for while something is being
 * stored has its turn after it, so that an undo is always that of the last change before it. Callbacks come on the JavaFX
 * thread.
 */
public final class ChangeHistory {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeHistory.class);

    private final UserChanges changes;
    private final Jobs jobs;
    private final InOrder order;
    /** Only within the order. */
    private final History history = new History();
    private long lastId;

    /** Nothing done yet. */
    public ChangeHistory(UserChanges changes, Jobs jobs) {
        this.changes = changes;
        this.jobs = jobs;
        this.order = new InOrder(jobs);
    }

    /** Stores a change; answers its step, or nothing where everything was so already. */
    void change(Function<UserChanges, UserChange> work, Function<UserChange, Act> act, Consumer<Optional<Step>> done, Runnable failed) {
        submit(() -> {
            UserChange change = work.apply(changes);
            return change.former().isNothing() ? Optional.<Step>empty() : Optional.of(step(change, act.apply(change)));
        }, done, failed);
    }

    /** Takes a change that is stored already; answers its step. */
    void keep(UserChange change, Act act, Consumer<Step> done) {
        submit(() -> step(change, act), done, () -> {});
    }

    private Step step(UserChange change, Act act) {
        Step step = new Step(++lastId, act, change.former());
        history.did(step);
        return step;
    }

    /** Undoes the last step; answers it, or nothing where there is none. */
    void undo(Consumer<List<Step>> done, Runnable failed) {
        submit(() -> putBack(history::lastDone, history::undid), done, failed);
    }

    /** Undoes that step, and before it what later ones did to the same. */
    void undo(Step step, Consumer<List<Step>> done, Runnable failed) {
        submit(() -> putBack(() -> history.doneSince(step.id()), history::undid), done, failed);
    }

    /** Does again what was undone last. */
    void redo(Consumer<List<Step>> done, Runnable failed) {
        submit(() -> putBack(history::lastUndone, history::redid), done, failed);
    }

    /** Does that step again, and before it what was undone of the same after it. */
    void redo(Step step, Consumer<List<Step>> done, Runnable failed) {
        submit(() -> putBack(() -> history.undoneSince(step.id()), history::redid), done, failed);
    }

    private List<Step> putBack(Supplier<List<Step>> which, BiConsumer<Step, Former> moved) {
        List<Step> steps = which.get();
        steps.forEach(step -> moved.accept(step, changes.restore(step.former())));
        return steps;
    }

    private <T> void submit(Callable<T> work, Consumer<T> done, Runnable failed) {
        order.submit(() -> {
            try {
                T answer = work.call();
                jobs.onFx(() -> done.accept(answer));
            } catch (Throwable e) {
                LOG.error("A change by the user could not be stored", e);
                jobs.onFx(failed);
            }
        });
    }
}
