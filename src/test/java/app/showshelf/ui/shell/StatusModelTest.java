package app.showshelf.ui.shell;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import app.showshelf.sync.SyncState;
import app.showshelf.text.Texts;
import app.showshelf.ui.FakeServices;
import app.showshelf.ui.common.Words;

import static org.assertj.core.api.Assertions.assertThat;

/** How often the status bar finds new words. */
class StatusModelTest {
    private Instant now = FakeServices.NOW;
    private final StatusModel status = new StatusModel(Words.of(new Texts(Locale.ENGLISH), ZoneOffset.UTC),
            new FakeServices().services().providers(), () -> now);

    @Test
    void secondsAreCountedDown() {
        status.refresh(FakeServices.offline());
        assertThat(said()).contains("in 40 s");
        pass(1, FakeServices.offline());
        assertThat(said()).contains("in 39 s");
    }

    @Test
    void whatSaysMinutesIsNotAskedEachSecond() {
        SyncState idle = FakeServices.idle();
        status.refresh(idle);
        Status first = status.statusProperty().get();
        pass(14, idle);
        assertThat(status.statusProperty().get()).isSameAs(first);
        pass(1, idle);
        assertThat(status.statusProperty().get()).isNotSameAs(first);
    }

    private void pass(int seconds, SyncState state) {
        for (int i = 0; i < seconds; i++) {
            now = now.plusSeconds(1);
            status.secondPassed(state);
        }
    }

    private String said() {
        return status.statusProperty().get().rest();
    }
}
