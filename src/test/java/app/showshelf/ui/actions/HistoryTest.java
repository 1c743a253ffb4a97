package app.showshelf.ui.actions;

import java.util.List;

import org.junit.jupiter.api.Test;

import app.showshelf.library.Former;
import app.showshelf.library.FormerMark;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryTest {
    private final History history = new History();

    @Test
    void theLastStepIsTheFirstToBeUndoneAndTheLastUndoneTheFirstToBeDoneAgain() {
        history.did(step(1, 10));
        history.did(step(2, 20));
        undo();
        assertThat(ids(history.lastDone())).containsExactly(1L);
        undo();
        assertThat(history.lastDone()).isEmpty();
        assertThat(ids(history.lastUndone())).containsExactly(1L);
        redo();
        assertThat(ids(history.lastUndone())).containsExactly(2L);
        redo();
        assertThat(history.lastUndone()).isEmpty();
        assertThat(ids(history.lastDone())).containsExactly(2L);
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        history.did(step(1, 10));
        undo();
        history.did(step(2, 20));
        assertThat(history.lastUndone()).isEmpty();
    }

    @Test
    void whatIsUndoneLeadsBackToWhatItReplaced() {
        history.did(step(1, 10));
        history.undid(history.lastDone().getFirst(), about(10, 11));
        assertThat(history.lastUndone().getFirst().former()).isEqualTo(about(10, 11));
    }

    @Test
    void anEarlierStepIsUndoneAloneWhereNoLaterOneIsAboutTheSame() {
        history.did(step(1, 10));
        history.did(step(2, 20));
        assertThat(ids(history.doneSince(1))).containsExactly(1L);
        history.undid(step(1, 10), about(10));
        assertThat(ids(history.lastDone())).containsExactly(2L);
    }

    @Test
    void laterStepsAboutTheSameAreUndoneBeforeTheLatestFirst() {
        history.did(step(1, 10));
        history.did(step(2, 10, 20));
        history.did(step(3, 30));
        history.did(step(4, 20));
        assertThat(ids(history.doneSince(1))).containsExactly(4L, 2L, 1L);
    }

    @Test
    void aStepThatIsNotThereIsNotUndone() {
        history.did(step(1, 10));
        assertThat(history.doneSince(7)).isEmpty();
        assertThat(history.undoneSince(1)).isEmpty();
    }

    @Test
    void aStepWithNothingLeftToPutBackIsForgotten() {
        history.did(step(1, 10));
        history.undid(history.lastDone().getFirst(), about());
        assertThat(history.lastDone()).isEmpty();
        assertThat(history.lastUndone()).isEmpty();
    }

    @Test
    void atLeastFiftyStepsLeadBack() {
        for (int i = 1; i <= History.MOST + 20; i++) {
            history.did(step(i, i));
        }
        int undone = 0;
        while (!history.lastDone().isEmpty()) {
            undo();
            undone++;
        }
        assertThat(undone).isEqualTo(History.MOST).isGreaterThanOrEqualTo(50);
        assertThat(ids(history.lastUndone())).containsExactly(21L);
    }

    private void undo() {
        Step step = history.lastDone().getFirst();
        history.undid(step, step.former());
    }

    private void redo() {
        Step step = history.lastUndone().getFirst();
        history.redid(step, step.former());
    }

    private static Step step(long id, int... episodes) {
        return new Step(id, new Act("actions.nothing"), about(episodes));
    }

    private static Former about(int... episodes) {
        return new Former(java.util.Arrays.stream(episodes).mapToObj(id -> new FormerMark(1, id, null, 0)).toList(), List.of());
    }

    private static List<Long> ids(List<Step> steps) {
        return steps.stream().map(Step::id).toList();
    }
}
