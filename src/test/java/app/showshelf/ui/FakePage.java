package app.showshelf.ui;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.PageHead;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.SearchField;

/** A page with a head and a search field. */
public final class FakePage implements Page {
    public final SearchField search = new SearchField();
    int settingsClosed;
    private final VBox root;

    public FakePage(Place place, ScreenContext context) {
        PageHead head = new PageHead(context.navigator(), context.words().texts(), place.getClass().getSimpleName());
        head.countProperty().set("37 of 412 shows");
        search.setPromptText("Search the library");
        search.setAccessibleText("Search the library");
        search.setKeyHint("Ctrl F");
        head.offer(search);
        root = new VBox(head, new Label("  A page"));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void settingsClosed() {
        settingsClosed++;
    }

    @Override
    public void focusSearch() {
        search.requestFocus();
    }
}
