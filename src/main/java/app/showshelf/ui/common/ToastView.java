package app.showshelf.ui.common;

import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.PauseTransition;
import javafx.animation.TranslateTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

import org.kordamp.ikonli.javafx.FontIcon;

/** One toast. It goes after a while, but not under the pointer and not with the focus inside. */
final class ToastView extends HBox {
    private static final Duration STAYS = Duration.seconds(8);
    private static final Duration COMES = Duration.millis(160);
    private static final double TRAVEL = 8;

    private final PauseTransition pause = new PauseTransition(STAYS);
    private final Button cross = new Button(null, new FontIcon("fltral-dismiss-16"));

    ToastView(Toast toast, String dismiss, Runnable gone) {
        getStyleClass().add("toast");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(toast.sentence());
        getChildren().addAll(sign(toast.kind()), words(toast.sentence()));
        if (toast.action() != null) {
            getChildren().add(action(toast, gone));
        }
        cross.getStyleClass().addAll("icon-button", "small-button");
        cross.setAccessibleText(dismiss + ": " + toast.sentence());
        cross.setOnAction(_ -> gone.run());
        getChildren().add(cross);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                gone.run();
            }
        });
        pause.setOnFinished(_ -> gone.run());
        ObservableValue<Node> focus = sceneProperty().flatMap(Scene::focusOwnerProperty);
        Bindings.createBooleanBinding(() -> isHover() || new FocusRing(this).holds(focus.getValue()), hoverProperty(), focus)
                .subscribe(this::hold);
    }

    /** Puts the focus onto what can be done about it, or else onto the cross. */
    void takeFocus() {
        lookupAll(".button").stream().findFirst().orElse(cross).requestFocus();
    }

    /** Whether it will go by itself. */
    boolean isGoing() {
        return pause.getStatus() == Animation.Status.RUNNING;
    }

    void come() {
        if (Showing.still(this)) {
            return;
        }
        FadeTransition fade = new FadeTransition(COMES, this);
        fade.setFromValue(0);
        fade.setToValue(1);
        TranslateTransition rise = new TranslateTransition(COMES, this);
        rise.setFromY(TRAVEL);
        rise.setToY(0);
        rise.setInterpolator(Interpolator.EASE_OUT);
        new ParallelTransition(fade, rise).play();
    }

    void end() {
        pause.stop();
    }

    private void hold(boolean held) {
        if (held) {
            pause.stop();
        } else {
            pause.playFromStart();
        }
    }

    private static FontIcon sign(Toast.Kind kind) {
        FontIcon sign = new FontIcon(switch (kind) {
            case DONE -> "fltral-checkmark-circle-20";
            case NOTICE -> "fltral-alert-20";
            case FAILED -> "fltral-error-circle-20";
        });
        sign.getStyleClass().add(switch (kind) {
            case DONE -> "t-success";
            case NOTICE -> "t-accent";
            case FAILED -> "t-danger";
        });
        return sign;
    }

    private static Label words(String sentence) {
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private static Button action(Toast toast, Runnable gone) {
        Button action = new Button(toast.action());
        action.getStyleClass().addAll("text-button", "small-button");
        action.setMinWidth(USE_PREF_SIZE);
        action.setAccessibleText(toast.action() + ": " + toast.sentence());
        action.setOnAction(_ -> {
            gone.run();
            toast.onAction().run();
        });
        return action;
    }
}
