package app.showshelf.ui.shell;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import app.showshelf.library.ChangeSummary;
import app.showshelf.library.Failure;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;
import app.showshelf.sync.SyncState;
import app.showshelf.sync.SyncState.Done;
import app.showshelf.sync.SyncState.Pause;
import app.showshelf.text.Texts;
import app.showshelf.ui.FakeServices;
import app.showshelf.ui.common.Words;

import static org.assertj.core.api.Assertions.assertThat;

class StatusWordsTest {
    private final StatusWords words = new StatusWords(Words.of(new Texts(Locale.ENGLISH), ZoneOffset.UTC));

    @Test
    void idleSaysWhenItLooksNext() {
        assertThat(line(FakeServices.idle())).isEqualTo("DONE Up to date. Next look at 14:20.");
        assertThat(line(SyncState.idle(SyncMode.GREEDY))).isEqualTo("DONE Up to date.");
    }

    @Test
    void aRunSaysWhatIsFetchedAndHowFarItIs() {
        Status status = words.of(FakeServices.busy(), FakeServices.NOW);
        assertThat(status.sign()).isEqualTo(Status.Sign.FETCHING);
        assertThat(status.bold()).isEqualTo("Fetching Deep Meridian");
        assertThat(status.rest()).isEqualTo("season 3");
        assertThat(status.count()).isEqualTo("12 of 31 shows");
        assertThat(status.progress()).isEqualTo(12 / 31.0);
    }

    @Test
    void offlineComesFirstAndSaysWhatComesNext() {
        assertThat(line(FakeServices.offline())).isEqualTo("OFFLINE Offline Sync waits. Next try in 40 s.");
    }

    @Test
    void whatTheUserHasPausedSaysSo() {
        assertThat(line(FakeServices.held())).isEqualTo("WAITING Paused Nothing is fetched until you resume.");
    }

    @Test
    void aPauseWithATimeIsWaitingOneWithoutNeedsTheUser() {
        assertThat(line(paused(new Pause(new Failure(Failure.Kind.TOO_MANY_REQUESTS, 429), FakeServices.NOW.plusSeconds(8)))))
                .isEqualTo("WAITING TMDB asks for a break (429). Next try in 8 s.");
        assertThat(line(paused(new Pause(new Failure(Failure.Kind.KEY_REJECTED, 401), null))))
                .isEqualTo("FAILED TMDB did not accept the key (401). Sync waits.");
    }

    @Test
    void theLastErrorStaysUntilSomethingWentWell() {
        Done failed = new Done(1, "Salt Harbour", ProviderId.TVMAZE, FakeServices.NOW, ChangeSummary.NONE,
                new Failure(Failure.Kind.BUSY, 503), 1,
                FakeServices.NOW.plusSeconds(720));
        Done well = new Done(2, "Paper Moons", ProviderId.TVMAZE, FakeServices.NOW, ChangeSummary.NONE, null, null, null);
        assertThat(line(recent(failed, well))).isEqualTo("FAILED Salt Harbour TVmaze is busy (503). Next try in 12 min.");
        assertThat(line(recent(well, failed))).isEqualTo("DONE Up to date.");
    }

    @Test
    void whatIsDueButDoesNotRunYetIsWaiting() {
        assertThat(line(new SyncState(SyncMode.GREEDY, List.of(), List.of(), 3, 0, List.of(), Map.of(), true, null, false)))
                .isEqualTo("WAITING Waiting 3 shows");
    }

    private String line(SyncState state) {
        Status status = words.of(state, FakeServices.NOW);
        assertThat(status.busy()).isFalse();
        return (status.sign() + " " + status.bold() + " " + status.rest()).strip();
    }

    private static SyncState paused(Pause pause) {
        return new SyncState(SyncMode.GREEDY, List.of(), List.of(), 0, 0, List.of(), Map.of(ProviderId.TMDB, pause), true, null, false);
    }

    private static SyncState recent(Done... done) {
        return new SyncState(SyncMode.GREEDY, List.of(), List.of(), 0, 0, List.of(done), Map.of(), true, null, false);
    }
}
