package app.showshelf.ui.discover;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.showshelf.metadata.ListFilter;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.SearchField;
import app.showshelf.ui.common.SegmentedChoice;
import app.showshelf.ui.common.SettingsTopic;
import app.showshelf.ui.common.TextScale;
import app.showshelf.ui.common.WayBack;
import app.showshelf.ui.live.Keyed;
import app.showshelf.ui.live.Narrow;
import app.showshelf.ui.live.Room;
import app.showshelf.ui.live.RowList;
import app.showshelf.ui.pictures.Pictures;

/** The page of a provider's lists and search. */
public final class DiscoverController implements Page {
    /** On a narrower page the cards stand below each other. */
    private static final double ROOM_FOR_TWO = 860;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final DiscoverViewModel model;
    private final ScreenContext context;
    private final ResultParts parts;
    private final RowList<Found> list = new RowList<>();
    @FXML
    private VBox root;
    @FXML
    private HBox head;
    @FXML
    private SegmentedChoice<DiscoverViewModel.Tab> tabs;
    @FXML
    private SearchField search;
    @FXML
    private FilterBox filters;
    @FXML
    private Label count;
    @FXML
    private Label hint;
    @FXML
    private Node more;
    @FXML
    private Label looking;
    @FXML
    private Button moreAgain;
    @FXML
    private StackPane content;
    @FXML
    private Node loading;
    @FXML
    private Node prompt;
    @FXML
    private Node nothing;
    @FXML
    private Label nothingTitle;
    @FXML
    private Label nothingHelp;
    @FXML
    private Button clearFilter;
    @FXML
    private Node failed;
    @FXML
    private Label problemTitle;
    @FXML
    private Label problemHelp;
    @FXML
    private Button settings;
    @FXML
    private Button sample;

    /** A page over that model. */
    public DiscoverController(DiscoverViewModel model, Pictures pictures, ScreenContext context) {
        this.model = model;
        this.context = context;
        this.parts = new ResultParts(pictures, context.words(), found -> context.navigator().go(new Place.Found(found.show())), model::add);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
        search.requestFocus();
    }

    /** Another provider may have been chosen, or the key may be there now. */
    @Override
    public void settingsClosed() {
        model.refresh();
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
        head.getChildren().addFirst(new WayBack(context.navigator(), context.words().texts()));
        for (DiscoverViewModel.Tab tab : DiscoverViewModel.Tab.values()) {
            tabs.add(tab, context.words().texts().get("discover.tab." + tab.name()));
        }
        tabs.offer(DiscoverViewModel.Tab.TRENDING, model.trendingProperty());
        filters.use(context.words().texts(), LocalDate.ofInstant(context.clock().instant(), ZoneOffset.UTC).getYear(),
                model.genresProperty());
        filters.filterProperty().bindBidirectional(model.filterProperty());
        tabs.valueProperty().bindBidirectional(model.tabProperty());
        search.setPrompts(context.words().texts().get("discover.search.prompt"), context.words().texts().get("shelf.search.short"));
        search.textProperty().bindBidirectional(model.textProperty());
        list.enterFrom(search);
        addList();
        bindPhases();
        bindNothing();
        bindProblem();
        Narrow.of(root).subscribe(narrow -> root.pseudoClassStateChanged(NARROW, narrow));
        Room.wide(root).map(room -> room > 0 && room < ROOM_FOR_TWO).flatMap(one -> TextScale.of(root).map(scale -> new Form(one, scale)))
                .subscribe(this::follow);
    }

    @FXML
    private void tryAgain() {
        model.ask();
    }

    @FXML
    private void openSettings() {
        context.openSettings().accept(SettingsTopic.PROVIDERS);
    }

    @FXML
    private void clearFilter() {
        model.filterProperty().set(ListFilter.ALL);
    }

    @FXML
    private void useSample() {
        model.useSample();
    }

    private void addList() {
        list.setId("results");
        list.getStyleClass().add("result-list");
        list.setAccessibleText(context.words().texts().get("discover.results.spoken"));
        list.dress(() -> new ResultCard(parts), width -> ResultPlaces.of(width, 2, 1));
        list.setOnOpen(parts.open());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::addByKey);
        // Rows are filled while the list lays itself out, which is no time to change it.
        list.setOnFoot(() -> context.jobs().onFx(model::loadMore));
        content.getChildren().addFirst(list);
        model.results().addListener((ListChangeListener<Found>) _ -> {
            list.show(Keyed.of(List.copyOf(model.results()), found -> found.show().ref()));
            count.setText(model.summary());
        });
    }

    private void addByKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShiftDown() && list.cursor() >= 0) {
            model.add(list.items().get(list.cursor()));
            event.consume();
        }
    }

    private void bindPhases() {
        showIn(list, DiscoverPhase.RESULTS);
        showIn(loading, DiscoverPhase.LOADING);
        showIn(prompt, DiscoverPhase.PROMPT);
        showIn(nothing, DiscoverPhase.NOTHING);
        showIn(failed, DiscoverPhase.FAILED);
        more.visibleProperty().bind(model.busyProperty());
        more.managedProperty().bind(more.visibleProperty());
        looking.textProperty().bind(model.lookingProperty());
    }

    private void bindNothing() {
        model.filterProperty().subscribe(this::sayNothing);
        model.tabProperty().subscribe(this::sayNothing);
    }

    /** A list without a filter that is empty is nothing that the user can mend. */
    private void sayNothing() {
        boolean filtered = !model.filterProperty().get().equals(ListFilter.ALL);
        boolean list = model.tabProperty().get() != DiscoverViewModel.Tab.SEARCH;
        clearFilter.setVisible(filtered);
        nothingTitle.setText(context.words().texts().get(list && !filtered ? "discover.problem.other" : "discover.nothing.title"));
        nothingHelp.setText(context.words().texts()
                .get(filtered ? "discover.nothing.filtered" : list ? "discover.nothing.list" : "discover.nothing.help"));
    }

    private void showIn(Node node, DiscoverPhase phase) {
        ObservableValue<Boolean> now = model.phaseProperty().map(is -> is == phase);
        node.visibleProperty().bind(now);
    }

    private void bindProblem() {
        model.problemProperty().subscribe(problem -> {
            moreAgain.setVisible(problem != null && !model.results().isEmpty());
            moreAgain.setManaged(moreAgain.isVisible());
            if (problem != null) {
                moreAgain.setTooltip(new Tooltip(problem.help()));
                moreAgain.setText(context.words().texts().get("discover.more.again", problem.help()));
                problemTitle.setText(problem.title());
                problemHelp.setText(problem.help());
                show(settings, problem.settings());
                show(sample, problem.sample());
            }
        });
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void follow(Form form) {
        list.place(width -> ResultPlaces.of(width, form.oneColumn() ? 1 : 2, form.textScale()));
        show(hint, !form.oneColumn());
    }

    /** What the places of cards depend on. */
    private record Form(boolean oneColumn, double textScale) {}
}
