package app.showshelf.sync;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.showshelf.library.ChangeSummary;
import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.EpisodeType;
import app.showshelf.library.ShowChanges;
import app.showshelf.library.ShowFacts;

import static app.showshelf.sync.Library.NOW;
import static app.showshelf.sync.Library.answer;
import static app.showshelf.sync.Library.episode;
import static app.showshelf.sync.Library.episodes;
import static app.showshelf.sync.Library.fetched;
import static org.assertj.core.api.Assertions.assertThat;

/** What an answer means for the texts that the library has. */
class ReconciledTextsTest {
    private final Reconciliation reconciliation = new Reconciliation(new RefreshPolicy(), new Setbacks(new Backoff(() -> 0.5)));

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"TBA", "Episode 1", ""})
    void aRealNameNeverBecomesAPlaceholder(String name) {
        ShowChanges changes = reconcile(new Library().season(1, episode("a", 1, "One", 1)),
                fetched(1, new EpisodeFacts("a", 1, EpisodeType.REGULAR, name, null, LocalDate.ofYearDay(2002, 1), null, null, null)));
        assertThat(changes.updated()).isEmpty();
        assertThat(changes.summary()).isEqualTo(ChangeSummary.NONE);
    }

    @Test
    void aPlaceholderBecomesARealName() {
        ShowChanges changes = reconcile(new Library().season(1, episode("a", 1, "Episode 1", 1)), fetched(1, episode("a", 1, "One", 1)));
        assertThat(changes.updated().getFirst().facts().name()).isEqualTo("One");
        assertThat(changes.summary().corrected()).isEqualTo(1);
    }

    @Test
    void aMissingOverviewKeepsTheOldOne() {
        EpisodeFacts without = new EpisodeFacts("a", 2, EpisodeType.REGULAR, "One", null, LocalDate.ofYearDay(2002, 1), null, null, null);
        ShowChanges changes = reconcile(new Library().season(1, episode("a", 1, "One", 1)), fetched(1, without));
        assertThat(changes.updated().getFirst().facts().overview()).isEqualTo("About One");
        assertThat(changes.updated().getFirst().facts().runtimeMinutes()).isEqualTo(45);
    }

    @Test
    void aShowKeepsItsTextsToo() {
        ShowFacts bare = new ShowFacts(Library.answer().ref(), null, null, "", null, null, app.showshelf.library.ShowStatus.ENDED, null,
                null, null, List.of(), null, null, null, null, null, List.of(fetched(1, episodes(1, 1))));
        assertThat(reconciliation.reconcile(new Library().season(1, episodes(1, 1)).show(), bare, Set.of(1), NOW).details()).isNull();
    }

    @Test
    void popularityAloneIsNoChangeOfAShow() {
        ShowFacts now = Library.answer(fetched(1, episodes(1, 1)));
        ShowFacts before = new ShowFacts(now.ref(), null, null, now.name(), null, now.overview(), now.status(), now.firstAirDate(),
                now.network(), now.language(), now.genres(), null, null, 7.49, 99.0, null, List.of());
        assertThat(reconciliation.reconcile(new Library().facts(before).season(1, episodes(1, 1)).show(), now, Set.of(1), NOW).details())
                .isNull();
    }

    private ShowChanges reconcile(Library library, app.showshelf.library.SeasonFacts... seasons) {
        return reconciliation.reconcile(library.show(), answer(seasons), Set.of(1), NOW);
    }
}
