package app.showshelf.ui.shelf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.settings.SavedView;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.NavItem;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.live.ModelContext;
import app.showshelf.ui.live.Narrow;

/**
 * The user's views in the side bar, below a heading of their own. F2 renames the one that has the focus, Delete forgets it; the
 * menu has both. It follows the library while it stands in a scene.
 */
public final class ViewsSection extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ShelfLibrary library;
    private final ShelfViews views;
    private final ModelContext model;
    private final ScreenContext context;
    private final Texts texts;
    private final Label heading;
    private final Map<SavedView, NavItem> items = new HashMap<>();
    private final ObservableValue<Boolean> folded = Narrow.of(this);
    private Subscription following = Subscription.EMPTY;

    /** The section of these views; {@code model} is what it follows the library by. */
    public ViewsSection(ShelfLibrary library, ShelfViews views, ModelContext model, ScreenContext context) {
        this.library = library;
        this.views = views;
        this.model = model;
        this.context = context;
        this.texts = context.words().texts();
        getStyleClass().add("views");
        heading = new Label(texts.get("shelf.views"));
        heading.getStyleClass().add("heading");
        heading.visibleProperty().bind(folded.map(small -> !small));
        sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            following = scene == null ? Subscription.EMPTY : follow();
        });
    }

    private Subscription follow() {
        var counts = new ViewCounts(library, views, model);
        return Subscription.combine(
                views.viewsProperty().subscribe(this::show),
                views.queryProperty().subscribe(_ -> mark()),
                context.navigator().hereProperty().subscribe(_ -> mark()),
                counts.countsProperty().subscribe(this::number), counts::close);
    }

    private void show(List<SavedView> all) {
        items.clear();
        getChildren().setAll(all.isEmpty() ? List.of() : List.of(heading));
        all.forEach(view -> getChildren().add(item(view)));
        mark();
    }

    private void number(Map<SavedView, Integer> counts) {
        counts.forEach((view, count) -> {
            if (items.containsKey(view)) {
                items.get(view).countProperty().set(String.valueOf(count));
            }
        });
    }

    private void mark() {
        var here = context.navigator().hereProperty().get();
        SavedView current = here != null && here.place() instanceof Place.Library ? views.current().orElse(null) : null;
        items.forEach((view, item) -> item.pseudoClassStateChanged(CURRENT, view.equals(current)));
    }

    private NavItem item(SavedView view) {
        var item = new NavItem();
        item.setName(view.name());
        item.setRestIcon("fltral-bookmark-20");
        item.foldedProperty().bind(folded);
        item.setOnAction(_ -> open(view));
        item.setContextMenu(new ContextMenu(action("rename", "fltrmz-rename-16", () -> rename(view)),
                action("delete", "fltral-delete-16", () -> views.delete(view))));
        item.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F2) {
                rename(view);
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
                views.delete(view);
                event.consume();
            }
        });
        items.put(view, item);
        return item;
    }

    private void open(SavedView view) {
        views.queryProperty().set(ShelfViews.query(view));
        context.navigator().go(new Place.Library());
    }

    private MenuItem action(String name, String icon, Runnable run) {
        var item = new MenuItem(texts.get("shelf.views." + name), new FontIcon(icon));
        item.setId("view-" + name);
        item.setOnAction(_ -> run.run());
        return item;
    }

    /** A field stands in the place of the view until Enter, Esc or the end of the focus. */
    private void rename(SavedView view) {
        Node item = items.get(view);
        var field = new ViewName(texts.get("shelf.views.name"), view.name(), name -> views.rename(view, name),
                () -> show(views.viewsProperty().get()));
        getChildren().set(getChildren().indexOf(item), field);
        field.begin();
    }
}
