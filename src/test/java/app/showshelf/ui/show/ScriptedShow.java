package app.showshelf.ui.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.ShowPage;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowSummary;
import app.showshelf.library.UserChange;

/** A show that is as a test writes it down. */
final class ScriptedShow implements ShowService {
    final Map<Integer, List<EpisodeRow>> episodes = new HashMap<>();
    final List<String> asked = new CopyOnWriteArrayList<>();
    volatile ShowPage page;
    volatile boolean broken;
    volatile boolean gone;

    ScriptedShow(ShowPage page) {
        this.page = page;
    }

    ScriptedShow with(int season, List<EpisodeRow> rows) {
        episodes.put(season, new ArrayList<>(rows));
        return this;
    }

    @Override
    public Optional<ShowPage> find(ShowRef ref) {
        return Optional.empty();
    }

    @Override
    public ShowPage open(ShowRef ref, Consumer<UserChange> changed) {
        if (broken) {
            throw new IllegalStateException("as the test wants");
        }
        return page;
    }

    @Override
    public ShowPage open(ShowSummary summary, Consumer<UserChange> changed) {
        return open(summary.ref(), changed);
    }

    @Override
    public Optional<ShowPage> page(long showId) {
        return gone ? Optional.empty() : Optional.of(page);
    }

    @Override
    public List<EpisodeRow> episodes(long showId, int season) {
        return episodes.getOrDefault(season, List.of());
    }

    @Override
    public void syncNow(long showId) {
        asked.add("sync");
    }
}
