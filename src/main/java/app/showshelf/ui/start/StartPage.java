package app.showshelf.ui.start;

import java.util.Map;

import javafx.scene.Parent;

import app.showshelf.settings.ProviderId;
import app.showshelf.ui.UiServices;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.KeyTest;
import app.showshelf.ui.common.Views;
import app.showshelf.ui.common.Words;

/** The first start: where the facts shall come from. */
public final class StartPage {
    private final Parent root;

    /** A page that calls {@code chosen} once the choice is saved. */
    public StartPage(UiServices services, Words words, Jobs jobs, Runnable chosen) {
        KeyTest key = new KeyTest(services.configuration(), services.providers().get(ProviderId.TMDB), words, jobs);
        StartModel model = new StartModel(services.configuration(), key, services.addSample(), jobs, chosen);
        root = new Views(words.texts(), Map.of(StartController.class, () -> new StartController(model, words, services.art(), jobs)))
                .load(StartController.class).root();
    }

    /** What it shows. */
    public Parent root() {
        return root;
    }
}
