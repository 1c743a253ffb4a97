package app.showshelf.ui.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;

import app.showshelf.ui.common.FxTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class InPartsTest extends FxTest {
    private final List<String> done = new CopyOnWriteArrayList<>();
    private InParts parts;

    @Test
    void thePartsAreDoneOneAfterTheOther() throws Exception {
        doFx(() -> {
            parts = new InParts();
            parts.begin(() -> done.add("first"), () -> done.add("second"), () -> done.add("third"));
            assertThat(done).containsExactly("first");
        });
        await().untilAsserted(() -> assertThat(done).containsExactly("first", "second", "third"));
    }

    @Test
    void whatIsBegunAnewForgetsWhatWasLeft() throws Exception {
        doFx(() -> {
            parts = new InParts();
            parts.begin(() -> done.add("old"), () -> done.add("old and late"));
            parts.begin(() -> done.add("new"), () -> done.add("last"));
        });
        await().untilAsserted(() -> assertThat(done).containsExactly("old", "new", "last"));
    }
}
