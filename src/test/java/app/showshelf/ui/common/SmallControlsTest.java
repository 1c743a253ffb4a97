package app.showshelf.ui.common;

import java.util.List;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

import app.showshelf.settings.Accent;
import app.showshelf.settings.Look;
import app.showshelf.settings.ThemeChoice;

import static org.assertj.core.api.Assertions.assertThat;

class SmallControlsTest extends FxTest {
    @Test
    void theSpinnerTurnsOnlyWhileItIsSeen() throws Exception {
        doFx(() -> {
            Spinner spinner = new Spinner();
            StackPane parent = new StackPane(spinner);
            Stage stage = new Stage();
            stage.setScene(new Scene(parent, 100, 100));
            assertThat(spinner.isTurning()).isFalse();
            stage.show();
            assertThat(spinner.isTurning()).isTrue();
            parent.setVisible(false);
            assertThat(spinner.isTurning()).isFalse();
            parent.setVisible(true);
            assertThat(spinner.isTurning()).isTrue();
            parent.getChildren().clear();
            assertThat(spinner.isTurning()).isFalse();
            parent.getChildren().add(spinner);
            stage.hide();
            assertThat(spinner.isTurning()).isFalse();
        });
    }

    @Test
    void theSpinnerStandsStillWithReducedMotion() throws Exception {
        doFx(() -> {
            Spinner spinner = new Spinner();
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(spinner), 100, 100));
            stage.getScene().getPreferences().setReducedMotion(true);
            stage.show();
            assertThat(spinner.isTurning()).isFalse();
            stage.hide();
        });
    }

    @Test
    void theShelfLineJumpsWithReducedMotionAndTellsItsValue() throws Exception {
        doFx(() -> {
            ShelfLine line = new ShelfLine();
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(line), 100, 100));
            stage.getScene().getPreferences().setReducedMotion(true);
            stage.show();
            line.setProgress(0.7);
            assertThat(line.drawn()).isEqualTo(0.7);
            assertThat(line.queryAccessibleAttribute(AccessibleAttribute.VALUE)).isEqualTo(0.7);
            stage.hide();
        });
    }

    @Test
    void theShelfLineMovesWhereMotionIsWelcome() throws Exception {
        doFx(() -> {
            ShelfLine line = new ShelfLine();
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(line), 100, 100));
            stage.show();
            line.setProgress(0.7);
            assertThat(line.drawn()).isLessThan(0.7);
            line.jumpTo(0.2);
            assertThat(line.drawn()).isEqualTo(0.2);
            stage.hide();
        });
    }

    @Test
    void aBoxThatCannotBeSetIgnoresItsUser() throws Exception {
        doFx(() -> {
            MarkBox box = new MarkBox();
            box.setSettable(false);
            box.fire();
            assertThat(box.isSelected()).isFalse();
            box.setSettable(true);
            box.fire();
            assertThat(box.isSelected()).isTrue();
        });
    }

    @Test
    void aChoiceAlwaysHasOneChosen() throws Exception {
        doFx(() -> {
            SegmentedChoice<String> choice = new SegmentedChoice<>();
            choice.add("a", "A");
            choice.add("b", "B");
            choice.setValue("a");
            ((ToggleButton) choice.getChildren().get(1)).fire();
            assertThat(choice.getValue()).isEqualTo("b");
            ((ToggleButton) choice.getChildren().get(1)).fire();
            assertThat(choice.getValue()).isEqualTo("b");
            assertThat(((ToggleButton) choice.getChildren().get(1)).isSelected()).isTrue();
        });
    }

    @Test
    void escapeEmptiesTheSearchBeforeItDoesAnythingElse() throws Exception {
        doFx(() -> {
            SearchField field = new SearchField();
            scene(new StackPane(field), 300, 100, ThemeChoice.DARK);
            field.setText("north");
            field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            assertThat(field.getText()).isEmpty();
        });
    }

    @Test
    void anAccentAndTheSizeOfTheTextActAtOnceInEitherTheme() throws Exception {
        doFx(() -> {
            Label label = new Label("text");
            label.getStyleClass().add("t-accent");
            Scene scene = new Scene(new StackPane(label), 100, 100);
            ThemeManager theme = new ThemeManager(scene);
            theme.choose(ThemeChoice.DARK);
            theme.choose(new Look(Accent.FERN, 200));
            scene.getRoot().applyCss();
            assertThat(label.getTextFill()).isEqualTo(Color.web("#8FD08A"));
            assertThat(label.getFont().getSize()).isEqualTo(28);
            assertThat(TextScale.of(label).getValue()).isEqualTo(2);
            theme.choose(ThemeChoice.LIGHT);
            scene.getRoot().applyCss();
            assertThat(label.getTextFill()).isEqualTo(Color.web("#2C672D"));
            theme.choose(Look.DEFAULT);
            scene.getRoot().applyCss();
            assertThat(label.getFont().getSize()).isEqualTo(14);
        });
    }

    @Test
    void aThemeChangesTheBaseAndTheColoursTogetherAndAtOnce() throws Exception {
        doFx(() -> {
            Scene scene = new Scene(new StackPane(), 100, 100);
            ThemeManager theme = new ThemeManager(scene);
            theme.choose(ThemeChoice.DARK);
            assertThat(scene.getUserAgentStylesheet()).contains("primer-dark");
            assertThat(scene.getStylesheets().getFirst()).endsWith("dark.css");
            theme.choose(ThemeChoice.LIGHT);
            assertThat(scene.getUserAgentStylesheet()).contains("primer-light");
            assertThat(List.copyOf(scene.getStylesheets()).getFirst()).endsWith("light.css");
            theme.choose(ThemeChoice.SYSTEM);
            boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            assertThat(scene.getStylesheets().getFirst()).endsWith(dark ? "dark.css" : "light.css");
        });
    }

    @Test
    void aSwitchSaysWhatItIsAndWhetherItIsOn() throws Exception {
        doFx(() -> {
            Switch one = new Switch();
            assertThat(one.getAccessibleRole()).isEqualTo(AccessibleRole.TOGGLE_BUTTON);
            assertThat(one.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(false);
            one.setSelected(true);
            assertThat(one.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(true);
        });
    }

    @Test
    void thePromptOfASearchNeverRunsUnderItsKey() throws Exception {
        doFx(() -> {
            SearchField field = new SearchField();
            field.setKeyHint("Ctrl F");
            field.setPrompts("Search the whole library", "Search");
            Scene scene = new Scene(new StackPane(field), 600, 60);
            new ThemeManager(scene).choose(ThemeChoice.DARK);
            assertThat(promptAt(field, 400)).isEqualTo("Search the whole library with its key");
            assertThat(promptAt(field, 176)).isEqualTo("Search with its key");
            assertThat(promptAt(field, 110)).isEqualTo("Search");
        });
    }

    private static String promptAt(SearchField field, double width) {
        field.setMinWidth(width);
        field.setMaxWidth(width);
        field.getScene().getRoot().applyCss();
        field.getScene().getRoot().layout();
        return field.getPromptText() + (field.lookup(".key-hint").isVisible() ? " with its key" : "");
    }
}
