package app.showshelf.ui.show;

import java.net.URI;
import java.util.Optional;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

import atlantafx.base.controls.ToggleSwitch;

import app.showshelf.library.ShowCard;
import app.showshelf.library.ShowPage;
import app.showshelf.metadata.PictureKind;
import app.showshelf.ui.common.WayBack;
import app.showshelf.ui.live.Room;
import app.showshelf.ui.pictures.PictureView;

/** The head of a show's page: poster, facts, the switch, what to do, and the next episode. */
public final class ShowHeadController {
    private static final double BACKDROP_WIDTH = 760;
    private static final double HEIGHT = 288;
    /** On a narrower page the card becomes a line below the facts. */
    private static final double ROOM_FOR_CARD = 844;
    /** On a page narrower still only the main button keeps its words. */
    private static final double ROOM_FOR_WORDS = 720;
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final InView show;
    private final ShowScreen screen;
    private final PictureView backdrop;
    private final PictureView poster;
    private ObservableValue<Boolean> wide;
    @FXML
    private StackPane root;
    @FXML
    private HBox ways;
    @FXML
    private HBox row;
    @FXML
    private Label name;
    @FXML
    private HBox rating;
    @FXML
    private Label ratingText;
    @FXML
    private Label facts;
    @FXML
    private Label summary;
    @FXML
    private Label nextLine;
    @FXML
    private ToggleSwitch watching;
    @FXML
    private Label watchingText;
    @FXML
    private Button mark;
    @FXML
    private Button sync;
    @FXML
    private MenuButton more;
    @FXML
    private Hyperlink source;
    @FXML
    private NextCardController nextController;

    ShowHeadController(InView show, ShowScreen screen) {
        this.show = show;
        this.screen = screen;
        this.backdrop = new PictureView(screen.pictures(), PictureKind.BACKDROP, 0);
        this.poster = new PictureView(screen.pictures());
    }

    /** On a low page the head keeps what names the show and what can be done. */
    void follow(ObservableValue<Boolean> low) {
        ObservableValue<Boolean> high = low.map(is -> !is);
        shownWhen(poster, high);
        shownWhen(summary, high);
        shownWhen(watchingText, high);
        shownWhen(nextLine, high.flatMap(is -> wide.map(card -> is && !card)));
    }

    /** Opens what else can be done. */
    void openMenu() {
        if (!more.isDisabled()) {
            more.show();
        }
    }

    @FXML
    private void initialize() {
        wide = Room.wide(root).map(room -> room == 0 || room >= ROOM_FOR_CARD);
        shownWhen(nextController.root(), wide);
        shownWhen(source, wide.map(is -> !is));
        wide.subscribe(is -> root.pseudoClassStateChanged(TIGHT, !is));
        Room.wide(root).subscribe(room -> sync.setContentDisplay(
                room > 0 && room < ROOM_FOR_WORDS ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        ways.getChildren().addFirst(new WayBack(screen.navigator(), screen.texts()));
        placePictures();
        Whole.of(name);
        Whole.of(facts);
        Whole.of(watchingText);
        watching.selectedProperty().subscribe((_, on) -> show.acts().setWatching(on));
        show.of(model -> model.acts().watchingProperty()).subscribe(on -> watching.setSelected(Boolean.TRUE.equals(on)));
        new ShowMenu(show, screen.navigator(), screen.texts()).fill(more);
        explain();
        nextController.onOpen(this::openPage);
        ObservableValue<ShowPage> page = show.of(ShowViewModel::pageProperty);
        page.subscribe(now -> Optional.ofNullable(now).ifPresent(this::show));
        show.of(ShowViewModel::saidProperty).subscribe(said -> say(said));
        show.of(ShowViewModel::phaseProperty).subscribe(_ -> enable());
        page.subscribe(_ -> enable());
    }

    private void explain() {
        ShowKeys.explain(watching, screen.texts().get("show.watching"), ShowKeys.WATCH, screen.texts());
        ShowKeys.explain(sync, screen.texts().get("show.syncNow"), ShowKeys.SYNC, screen.texts());
        ShowKeys.explain(more, screen.texts().get("show.more"), ShowKeys.MENU, screen.texts());
    }

    private void placePictures() {
        backdrop.place(BACKDROP_WIDTH, HEIGHT);
        // It takes the height that the head has, and gives it none.
        backdrop.setMinHeight(0);
        backdrop.setPrefHeight(0);
        backdrop.setMaxSize(BACKDROP_WIDTH, HEIGHT);
        backdrop.getStyleClass().add("bare");
        backdrop.setMouseTransparent(true);
        var seen = new Rectangle(BACKDROP_WIDTH, HEIGHT);
        seen.heightProperty().bind(root.heightProperty());
        backdrop.setClip(seen);
        // It fades towards the text, which stands at the other side where one reads from the right.
        backdrop.scaleXProperty().bind(root.effectiveNodeOrientationProperty()
                .map(direction -> direction == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1));
        root.getChildren().addFirst(backdrop);
        poster.place(144, 216);
        poster.setMinSize(144, 216);
        poster.setMaxSize(144, 216);
        row.getChildren().addFirst(poster);
    }

    @FXML
    private void markNext() {
        show.acts().markNext();
    }

    @FXML
    private void syncNow() {
        show.acts().syncNow();
    }

    @FXML
    private void openPage() {
        web(show.get().pageProperty().get().page()).ifPresent(screen.browser());
    }

    /** A show that is not in the library yet, or no longer, can be looked at, but nothing can be done with it. */
    private void enable() {
        ShowViewModel model = show.get();
        ShowPage page = model == null ? null : model.pageProperty().get();
        boolean stored = page != null && page.card().id() != Provisional.NO_ROW && model.phaseProperty().get() == ShowPhase.THERE;
        row.setVisible(page != null);
        mark.setDisable(!stored || page.nextUnwatched() == null);
        for (Node control : new Node[]{sync, watching, more}) {
            control.setDisable(!stored);
        }
    }

    private void show(ShowPage page) {
        ShowCard card = page.card();
        name.setText(card.name());
        summary.setTooltip(page.overview() == null ? null : Whole.tooltip(page.overview()));
        poster.show(card.ref().provider(), card.posterPath(), card.name());
        backdrop.show(card.ref().provider(), page.backdropPath(), card.name());
    }

    private void say(PageWords said) {
        if (said != null && said.head() != null) {
            say(said.head(), said.next());
        }
    }

    private void say(ShowHead head, NextCard next) {
        ratingText.setText(head.rating());
        rating.setVisible(!head.rating().isEmpty());
        rating.setManaged(rating.isVisible());
        facts.setText(head.facts());
        summary.setText(head.summary());
        watchingText.setText(head.watching());
        mark.setText(head.mark());
        nextLine.setText(next.line());
        boolean hasPage = web(show.get().pageProperty().get().page()).isPresent();
        source.setText(next.source());
        source.setDisable(!hasPage);
        nextController.show(next, hasPage);
    }

    private static void shownWhen(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    /** A provider's word is a stranger's: only an address of the web is opened. */
    private static Optional<URI> web(String page) {
        try {
            return Optional.ofNullable(page).map(URI::create)
                    .filter(uri -> "https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
