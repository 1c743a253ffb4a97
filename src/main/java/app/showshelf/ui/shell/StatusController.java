package app.showshelf.ui.shell;

import java.util.List;
import java.util.Locale;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.sync.SyncState;
import app.showshelf.ui.SyncControl;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.ShelfLine;
import app.showshelf.ui.common.Spinner;
import app.showshelf.ui.common.SteadyLabel;
import app.showshelf.ui.common.TextScale;
import app.showshelf.ui.live.PauseButton;

/** The bar at the foot of the window. */
public final class StatusController {
    private final ScreenContext context;
    private final StatusModel model;
    private final ObservableValue<SyncState> sync;
    private final SyncControl control;
    private Status.Sign shown;

    @FXML
    private StackPane bar;
    @FXML
    private ShelfLine line;
    @FXML
    private Spinner spinner;
    @FXML
    private FontIcon sign;
    @FXML
    private Button left;
    @FXML
    private Button right;
    @FXML
    private Label bold;
    @FXML
    private Label rest;
    @FXML
    private Label count;
    @FXML
    private HBox countPart;
    @FXML
    private PauseButton pause;
    @FXML
    private Label mode;
    @FXML
    private HBox budgets;
    @FXML
    private Region dot;
    @FXML
    private Label online;

    StatusController(ScreenContext context, StatusModel model, ObservableValue<SyncState> sync, SyncControl control) {
        this.context = context;
        this.model = model;
        this.sync = sync;
        this.control = control;
    }

    @FXML
    private void initialize() {
        model.statusProperty().subscribe(this::show);
        model.budgetsProperty().subscribe(this::showBudgets);
        sync.subscribe(this::showRight);
        var wide = TextScale.of(bar).flatMap(scale -> bar.widthProperty()
                .map(width -> width.doubleValue() >= ShellController.FOLDS_BELOW * scale));
        budgets.visibleProperty().bind(wide);
        countPart.visibleProperty().bind(count.textProperty().isNotEmpty().flatMap(some -> wide.map(room -> some && room)));
        pause.follow(sync, context.words().texts());
        pause.contentDisplayProperty().bind(wide.map(room -> room ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
        pause.tooltipProperty().bind(wide.map(room -> room ? null : named(pause)));
        pause.visibleProperty().bind(sync.map(state -> state.held() || state.busy() || state.waitingCount() > 0));
    }

    @FXML
    private void openActivity() {
        context.navigator().go(new Place.Activity());
    }

    @FXML
    private void pauseOrResume() {
        (sync.getValue().held() ? control.resume() : control.pause()).run();
    }

    private void show(Status status) {
        if (status == null) {
            return;
        }
        boolean fetching = status.sign() == Status.Sign.FETCHING;
        spinner.setVisible(fetching);
        sign.setVisible(!fetching);
        if (status.sign() != shown) {
            shown = status.sign();
            sign.setIconLiteral(icon(shown));
            sign.getStyleClass().removeAll("t-success", "t-danger", "t-warning");
            sign.getStyleClass().addAll(colour(shown));
        }
        bold.setText(status.bold());
        bold.pseudoClassStateChanged(PseudoClass.getPseudoClass("quiet"), status.sign() == Status.Sign.DONE);
        rest.setText(status.rest());
        count.setText(status.count());
        line.setVisible(status.busy());
        line.setProgress(Math.max(0, status.progress()));
        line.setAccessibleText(status.count());
        left.setAccessibleText(String.join(" ", status.bold(), status.rest(), status.count()).strip());
    }

    private void showRight(SyncState state) {
        mode.setText(context.words().texts().get("mode." + state.mode().name().toLowerCase(Locale.ROOT)));
        dot.pseudoClassStateChanged(PseudoClass.getPseudoClass("offline"), !state.online());
        online.setText(context.words().texts().get(state.online() ? "status.online" : "status.offline"));
        right.setAccessibleText(mode.getText() + ", " + online.getText());
    }

    private static Tooltip named(Button button) {
        Tooltip name = new Tooltip();
        name.textProperty().bind(button.textProperty());
        return name;
    }

    private void showBudgets(List<String> left) {
        if (budgets.getChildren().size() != 2 * left.size()) {
            budgets.getChildren().clear();
            left.forEach(_ -> budgets.getChildren().addAll(new SteadyLabel(), new Separator(Orientation.VERTICAL)));
        }
        for (int i = 0; i < left.size(); i++) {
            ((Label) budgets.getChildren().get(2 * i)).setText(left.get(i));
        }
    }

    private static String icon(Status.Sign sign) {
        return switch (sign) {
            case DONE, FETCHING -> "fltral-checkmark-circle-16";
            case WAITING -> "fltral-clock-16";
            case FAILED -> "fltral-error-circle-16";
            case OFFLINE -> "fltral-cloud-offline-24";
        };
    }

    private static List<String> colour(Status.Sign sign) {
        return switch (sign) {
            case DONE -> List.of("t-success");
            case FAILED -> List.of("t-danger");
            case OFFLINE -> List.of("t-warning");
            case FETCHING, WAITING -> List.of();
        };
    }
}
