package app.showshelf.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;

import app.showshelf.metadata.tmdb.TmdbProvider;
import app.showshelf.metadata.tvmaze.TvMazeProvider;
import app.showshelf.settings.SyncMode;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.ArtFrame;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.PosterArt;

/** Settings: which shows are kept complete, and how fast providers are asked. */
public final class SyncTopicController {
    private static final double WIDTH = 28;
    private static final double HEIGHT = 42;
    /** Of the eight posters on a card, those that stand for watched shows. */
    private static final Set<Integer> WATCHED = Set.of(1, 4, 6);

    private final SyncTopicModel model;
    private final Texts texts;
    private final PosterArt art;
    private final Jobs jobs;

    @FXML
    private ModeCard onDemand;
    @FXML
    private ModeCard greedy;
    @FXML
    private Label fixed;
    @FXML
    private LimitSlider tmdbLimit;
    @FXML
    private LimitSlider tvmazeLimit;

    SyncTopicController(SyncTopicModel model, Texts texts, PosterArt art, Jobs jobs) {
        this.model = model;
        this.texts = texts;
        this.art = art;
        this.jobs = jobs;
    }

    @FXML
    private void initialize() {
        ToggleGroup group = new ToggleGroup();
        fill(onDemand, SyncMode.ON_DEMAND, group, WATCHED);
        fill(greedy, SyncMode.GREEDY, group, Set.of(0, 1, 2, 3, 4, 5, 6, 7));
        fixed.setText(model.fixed().orElse(""));
        fixed.setVisible(model.fixed().isPresent());
        tmdbLimit.use(TmdbProvider.LIMIT.requests(), texts, "settings.limits.tmdb");
        tvmazeLimit.use(TvMazeProvider.LIMIT.requests(), texts, "settings.limits.tvmaze");
        model.limitsProperty().subscribe(limits -> {
            tmdbLimit.show(limits.tmdb());
            tvmazeLimit.show(limits.tvmaze());
        });
        tmdbLimit.onChosen(limit -> model.choose(model.limitsProperty().get().withTmdb(limit)));
        tvmazeLimit.onChosen(limit -> model.choose(model.limitsProperty().get().withTvmaze(limit)));
    }

    private void fill(ModeCard card, SyncMode mode, ToggleGroup group, Set<Integer> lit) {
        String key = mode.name().toLowerCase(Locale.ROOT);
        card.words(texts.get("mode." + key), mode.name(), texts.get("settings.sync.sentence." + key), texts.get("settings.sync.costNow"));
        card.cost().textProperty().bind(model.cost(mode));
        card.reach().textProperty().bind(model.reach(mode));
        card.shelf(posters(lit));
        card.join(group);
        card.radio().setDisable(model.fixed().isPresent());
        model.modeProperty().subscribe(now -> card.radio().setSelected(now == mode));
        card.radio().selectedProperty().subscribe((before, chosen) -> {
            if (chosen && !before) {
                model.choose(mode);
            }
        });
    }

    private List<Node> posters(Set<Integer> lit) {
        List<String> names = List.of(texts.get("settings.sync.names").split("\\|"));
        return IntStream.range(0, names.size()).mapToObj(i -> lit.contains(i) ? poster(names.get(i)) : gap()).toList();
    }

    private Node poster(String name) {
        // Twice the size, for dense screens.
        return new ArtFrame(WIDTH, HEIGHT, 4).load(jobs, () -> art.motif(name, (int) WIDTH * 2, (int) HEIGHT * 2));
    }

    private static Node gap() {
        Region gap = new Region();
        gap.getStyleClass().add("poster-gap");
        return gap;
    }
}
