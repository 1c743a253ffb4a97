package app.showshelf.ui.settings;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.junit.jupiter.api.Test;

import app.showshelf.library.FetchCost;
import app.showshelf.settings.Limits;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Settings;
import app.showshelf.settings.SyncMode;
import app.showshelf.text.Texts;
import app.showshelf.ui.FakeServices;
import app.showshelf.ui.common.Words;

import static org.assertj.core.api.Assertions.assertThat;

class SyncTopicModelTest {
    private final ObjectProperty<List<FetchCost>> costs = new SimpleObjectProperty<>();
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
    void costsFollowTheLibraryAndTheLimits() {
        SyncTopicModel model = model(free);
        ObservableValue<String> greedy = model.cost(SyncMode.GREEDY);
        ObservableValue<String> reach = model.reach(SyncMode.ON_DEMAND);
        assertThat(greedy.getValue()).isEqualTo("Counting");
        costs.set(free.costs);
        assertThat(model.cost(SyncMode.ON_DEMAND).getValue()).isEqualTo("19 seasons, under a minute");
        assertThat(greedy.getValue()).isEqualTo("214 seasons more, about 3 minutes");
        assertThat(reach.getValue()).isEqualTo("Then about 30 requests a day for 23 shows");
        model.choose(new Limits(0, 1));
        assertThat(greedy.getValue()).isEqualTo("214 seasons more, about 53 minutes");
        costs.set(List.of());
        assertThat(greedy.getValue()).isEqualTo("Nothing to fetch");
        assertThat(reach.getValue()).isEqualTo("You watch no show yet");
    }

    @Test
    void aShowComesWithAllItsSeasonsAndProvidersAreAskedAtTheSameTime() {
        FetchCost many = new FetchCost(ProviderId.TVMAZE, false, 100, 100, 4000, 0, 0);
        FetchCost few = new FetchCost(ProviderId.TVMAZE, false, 100, 100, 100, 0, 0);
        FetchCost other = new FetchCost(ProviderId.TMDB, false, 100, 100, 100, 0, 0);
        assertThat(SyncCost.greedy(List.of(many), Limits.NONE).time()).isEqualTo(SyncCost.greedy(List.of(few), Limits.NONE).time());
        assertThat(SyncCost.greedy(List.of(few, other), Limits.NONE).time()).isEqualTo(SyncCost.greedy(List.of(few), Limits.NONE).time());
        assertThat(SyncCost.onDemand(List.of(many), Limits.NONE)).isEqualTo(new SyncCost(0, 0, Duration.ZERO, 0));
    }

    private SyncTopicModel model(FakeServices services) {
        return new SyncTopicModel(services.configuration, Words.of(new Texts(Locale.ENGLISH), ZoneOffset.UTC), costs);
    }
}
