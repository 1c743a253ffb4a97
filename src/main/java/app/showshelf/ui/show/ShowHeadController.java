package app.showshelf.ui.show;

import java.net.URI;
import java.util.Optional;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.ToggleSwitch;

import app.showshelf.library.ShowCard;
import app.showshelf.library.ShowPage;
import app.showshelf.metadata.PictureKind;
import app.showshelf.ui.common.Pill;
import app.showshelf.ui.common.WayBack;
import app.showshelf.ui.pictures.PictureView;

/** The head of a show's page: poster, facts, the switch, what to do, and the next episode. */
public final class ShowHeadController {
    private static final double BACKDROP_WIDTH = 760;
    private static final double HEIGHT = 288;
    /** On a narrower page the card becomes a line below the facts. */
    private static final double ROOM_FOR_CARD = 844;
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final ShowViewModel model;
    private final ShowScreen screen;
    private final PictureView backdrop;
    private final PictureView poster;
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
    private VBox next;
    @FXML
    private Label nextTitle;
    @FXML
    private Label nextDetail;
    @FXML
    private Pill nextPill;
    @FXML
    private Label nextLook;
    @FXML
    private Label source;
    @FXML
    private Hyperlink openPage;

    ShowHeadController(ShowViewModel model, ShowScreen screen) {
        this.model = model;
        this.screen = screen;
        this.backdrop = new PictureView(screen.pictures(), PictureKind.BACKDROP, 0);
        this.poster = new PictureView(screen.pictures());
    }

    @FXML
    private void initialize() {
        ObservableValue<Boolean> wide = root.widthProperty().map(width -> width.doubleValue() >= ROOM_FOR_CARD);
        next.visibleProperty().bind(wide);
        next.managedProperty().bind(wide);
        nextLine.visibleProperty().bind(wide.map(is -> !is));
        nextLine.managedProperty().bind(nextLine.visibleProperty());
        wide.subscribe(is -> root.pseudoClassStateChanged(TIGHT, !is));
        ways.getChildren().add(new WayBack(screen.navigator(), screen.texts()));
        backdrop.place(BACKDROP_WIDTH, HEIGHT);
        backdrop.setMaxSize(BACKDROP_WIDTH, HEIGHT);
        backdrop.getStyleClass().add("bare");
        backdrop.setMouseTransparent(true);
        root.getChildren().addFirst(backdrop);
        poster.place(144, 216);
        poster.setMinSize(144, 216);
        poster.setMaxSize(144, 216);
        row.getChildren().addFirst(poster);
        var whole = new Tooltip();
        whole.textProperty().bind(name.textProperty());
        name.tooltipProperty().bind(name.textTruncatedProperty().map(cut -> cut ? whole : null));
        watching.selectedProperty().subscribe((_, on) -> model.setWatching(on));
        model.pageProperty().subscribe(page -> {
            root.setDisable(page == null);
            if (page != null) {
                show(page);
            }
        });
        model.saidProperty().subscribe(said -> {
            if (said.head() != null) {
                say(said.head());
                say(said.next());
            }
        });
    }

    @FXML
    private void markNext() {
        model.markNext();
    }

    @FXML
    private void syncNow() {
        model.syncNow();
    }

    @FXML
    private void openPage() {
        web(model.pageProperty().get().page()).ifPresent(screen.browser());
    }

    private void show(ShowPage page) {
        ShowCard card = page.card();
        name.setText(card.name());
        summary.setTooltip(page.overview() == null ? null : wide(page.overview()));
        watching.setSelected(card.watching());
        boolean stored = card.id() != Provisional.NO_ROW;
        mark.setDisable(page.nextUnwatched() == null);
        sync.setDisable(!stored);
        watching.setDisable(!stored);
        poster.show(card.ref().provider(), card.posterPath(), card.name());
        backdrop.show(card.ref().provider(), page.backdropPath(), card.name());
        openPage.setVisible(web(page.page()).isPresent());
        openPage.setManaged(openPage.isVisible());
    }

    private void say(ShowHead head) {
        ratingText.setText(head.rating());
        rating.setVisible(!head.rating().isEmpty());
        rating.setManaged(rating.isVisible());
        facts.setText(head.facts());
        summary.setText(head.summary());
        watchingText.setText(head.watching());
        mark.setText(head.mark());
    }

    private void say(NextCard card) {
        nextTitle.setText(card.title());
        nextDetail.setText(card.detail());
        nextDetail.setManaged(!card.detail().isEmpty());
        nextPill.setVisible(card.pill() != null);
        if (card.pill() != null) {
            nextPill.setKind(card.pill());
            nextPill.setText(card.pillText());
        }
        nextLook.setText(card.look());
        nextLine.setText(card.line());
        source.setText(card.source());
    }

    private static Tooltip wide(String text) {
        var tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(480);
        return tooltip;
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
