package app.showshelf.ui.show;

import java.util.function.Supplier;

import javafx.scene.Parent;

import app.showshelf.ui.common.Navigator;
import app.showshelf.ui.common.Page;

/** A visit to a show, on the page that all shows share: what it keeps while the user is elsewhere is its model. */
final class ShowVisit implements Page {
    private final Supplier<ShownShow> page;
    private final ShowViewModel model;
    private final Runnable open;
    private boolean opened;

    /** {@code open} opens the show when the user comes for the first time. */
    ShowVisit(Supplier<ShownShow> page, ShowViewModel model, Navigator navigator, Runnable open) {
        this.page = page;
        this.model = model;
        this.open = open;
        model.phaseProperty().subscribe((_, _) -> navigator.forgetGone());
    }

    @Override
    public Parent root() {
        return page.get().controller().root();
    }

    @Override
    public void shown() {
        boolean again = opened;
        if (!again) {
            opened = true;
            // Before the page turns, so that the library is asked meanwhile.
            open.run();
        }
        page.get().show().turnTo(model);
        model.setSeen(true);
        if (again) {
            model.reload();
        }
        page.get().controller().focus();
    }

    @Override
    public void hidden() {
        model.setSeen(false);
    }

    @Override
    public void minutePassed() {
        model.reload();
        page.get().controller().sayAnew();
    }

    @Override
    public boolean gone() {
        return model.phaseProperty().get() == ShowPhase.GONE;
    }

    @Override
    public void dispose() {
        model.close();
    }
}
