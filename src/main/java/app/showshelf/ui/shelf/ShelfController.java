package app.showshelf.ui.shelf;

import java.util.EnumMap;
import java.util.Map;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.showshelf.library.ShelfQuery;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.Navigator;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.SearchField;
import app.showshelf.ui.common.WayBack;
import app.showshelf.ui.live.Narrow;
import app.showshelf.ui.pictures.Pictures;

/** The library's page. */
public final class ShelfController implements Page {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final ShelfViewModel model;
    private final Navigator navigator;
    private final Texts texts;
    private final PosterGrid grid;
    private boolean wantsFocus;
    private final Map<ShelfQuery.Sort, RadioMenuItem> sorts = new EnumMap<>(ShelfQuery.Sort.class);
    @FXML
    private VBox root;
    @FXML
    private HBox head;
    @FXML
    private HBox chips;
    @FXML
    private SearchField search;
    @FXML
    private MenuButton sort;
    @FXML
    private StackPane content;
    @FXML
    private Node loading;
    @FXML
    private Node nothing;
    @FXML
    private Node failed;
    @FXML
    private Node empty;

    ShelfController(ShelfViewModel model, Pictures pictures, Navigator navigator, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.texts = texts;
        this.grid = new PosterGrid(model.shows(), new TileParts(pictures, model::stateOf, model::spoken, (_, _) -> {}));
    }

    /** For FXML. */
    public ShelfViewModel getModel() {
        return model;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
        // What cannot be seen yet cannot take the focus.
        wantsFocus = !grid.isVisible();
        grid.requestFocus();
    }

    @Override
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    @Override
    public void dispose() {
        model.close();
    }

    @FXML
    private void initialize() {
        head.getChildren().addFirst(new WayBack(navigator, texts));
        grid.setId("grid");
        grid.setAccessibleText(texts.get("shelf.grid.spoken"));
        content.getChildren().addFirst(grid);
        search.textProperty().bindBidirectional(model.textProperty());
        bindPhases();
        bindNarrow();
        addFilters();
        addSorts();
        listenToKeys();
        grid.setOnOpen(card -> navigator.go(new Place.Show(card.ref())));
        model.syncProperty().subscribe(grid::refreshStates);
    }

    @FXML
    private void showAll() {
        model.showAll();
    }

    @FXML
    private void tryAgain() {
        model.load();
    }

    private void bindPhases() {
        showIn(grid, ShelfPhase.SHOWS);
        grid.visibleProperty().subscribe(there -> {
            if (there && wantsFocus) {
                wantsFocus = false;
                grid.requestFocus();
            }
        });
        showIn(loading, ShelfPhase.LOADING);
        showIn(nothing, ShelfPhase.NOTHING_FOUND);
        showIn(failed, ShelfPhase.FAILED);
        showIn(empty, ShelfPhase.EMPTY);
        ObservableValue<Boolean> nothingToSearch = model.phaseProperty().map(phase -> phase == ShelfPhase.EMPTY);
        search.disableProperty().bind(nothingToSearch);
        sort.disableProperty().bind(nothingToSearch);
        chips.visibleProperty().bind(nothingToSearch.map(none -> !none));
    }

    private void showIn(Node node, ShelfPhase phase) {
        node.visibleProperty().bind(model.phaseProperty().map(now -> now == phase));
    }

    private void bindNarrow() {
        Narrow.of(root).subscribe(narrow -> {
            root.pseudoClassStateChanged(NARROW, narrow);
            search.setPromptText(texts.get(narrow ? "shelf.search.short" : "shelf.search.prompt"));
            grid.setEdge(narrow ? 20 : 24);
        });
    }

    private void addFilters() {
        var group = new ToggleGroup();
        for (ShelfQuery.Filter filter : ShelfQuery.Filter.values()) {
            var chip = new ToggleButton(texts.get("shelf.filter." + filter.name()));
            chip.getStyleClass().add("chip");
            chip.setId("filter-" + filter.name());
            chip.setToggleGroup(group);
            chip.setOnAction(_ -> {
                model.filterProperty().set(filter);
                chip.setSelected(true);
            });
            model.filterProperty().subscribe(chosen -> chip.setSelected(chosen == filter));
            chips.getChildren().add(chip);
        }
    }

    private void addSorts() {
        var group = new ToggleGroup();
        for (ShelfQuery.Sort order : ShelfQuery.Sort.values()) {
            var item = new RadioMenuItem(texts.get("shelf.sort." + order.name()));
            item.setToggleGroup(group);
            item.setOnAction(_ -> model.sortProperty().set(order));
            sorts.put(order, item);
            sort.getItems().add(item);
        }
        model.sortProperty().subscribe(order -> {
            sorts.get(order).setSelected(true);
            sort.setText(sorts.get(order).getText());
            sort.setAccessibleText(texts.get("shelf.sort.spoken", sorts.get(order).getText()));
        });
    }

    private void listenToKeys() {
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (FIND.match(event)) {
                focusSearch();
                event.consume();
            }
        });
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                grid.enter();
                event.consume();
            }
        });
        grid.setOnTyped(letters -> {
            search.requestFocus();
            search.appendText(letters);
            search.end();
        });
    }
}
