package app.showshelf.ui.settings;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import app.showshelf.library.LibraryCounts;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Settings;
import app.showshelf.settings.SyncMode;
import app.showshelf.text.Texts;
import app.showshelf.ui.FakeServices;
import app.showshelf.ui.common.Words;

import static org.assertj.core.api.Assertions.assertThat;

class SyncTopicModelTest {
    private final ObjectProperty<LibraryCounts> counts = new SimpleObjectProperty<>(new LibraryCounts(412, 23, 233, 19));
    private final FakeServices free = new FakeServices();

    @Test
    void aChosenModeHoldsAtOnce() {
        SyncTopicModel model = model(free);
        assertThat(model.modeProperty().get()).isEqualTo(SyncMode.ON_DEMAND);
        model.choose(SyncMode.GREEDY);
        assertThat(free.configuration.syncMode()).isEqualTo(SyncMode.GREEDY);
        assertThat(model.modeProperty().get()).isEqualTo(SyncMode.GREEDY);
    }

    @Test
    void aModeOfTheEnvironmentStaysAndIsNamed() {
        FakeServices fixed = new FakeServices(Settings.DEFAULT, Map.of("EPISODE_SYNC_MODE", "GREEDY"));
        SyncTopicModel model = model(fixed);
        model.choose(SyncMode.ON_DEMAND);
        assertThat(model.modeProperty().get()).isEqualTo(SyncMode.GREEDY);
        assertThat(model.fixed()).contains("Fixed by the variable EPISODE_SYNC_MODE");
        assertThat(model(free).fixed()).isEmpty();
    }

    @Test
    void costsFollowTheLibrary() {
        SyncTopicModel model = model(free);
        assertThat(model.cost(SyncMode.ON_DEMAND).getValue()).isEqualTo("19 seasons, under a minute");
        assertThat(model.cost(SyncMode.GREEDY).getValue()).isEqualTo("214 seasons more, about 2 minutes");
        counts.set(new LibraryCounts(2, 1, 1, 0));
        assertThat(model.cost(SyncMode.ON_DEMAND).getValue()).isEqualTo("Nothing to fetch");
        assertThat(model.cost(SyncMode.GREEDY).getValue()).isEqualTo("1 season more, under a minute");
        assertThat(model.reach(SyncMode.ON_DEMAND).getValue()).isEqualTo("For the one show you watch");
        assertThat(model.reach(SyncMode.GREEDY).getValue()).isEqualTo("For all 2 shows of the library");
    }

    @Test
    void oneRequestBringsAShowWithAllItsSeasons() {
        LibraryCounts manySeasons = new LibraryCounts(100, 0, 4000, 0);
        assertThat(SyncCost.greedyMore(manySeasons, ProviderId.TVMAZE).time())
                .isEqualTo(SyncCost.greedyMore(new LibraryCounts(100, 0, 100, 0), ProviderId.TVMAZE).time());
    }

    private SyncTopicModel model(FakeServices services) {
        return new SyncTopicModel(services.configuration, Words.of(new Texts(Locale.ENGLISH), ZoneOffset.UTC), counts);
    }
}
