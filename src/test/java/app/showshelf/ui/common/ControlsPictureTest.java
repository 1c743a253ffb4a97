package app.showshelf.ui.common;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.ToggleSwitch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.settings.ThemeChoice;

import static org.assertj.core.api.Assertions.assertThat;

class ControlsPictureTest extends FxTest {
    @ParameterizedTest
    @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
    void controlsHaveTheHeightsOfTheLook(ThemeChoice theme) throws Exception {
        doFx(() -> {
            Button primary = button("Mark S4 E6 watched", "primary");
            Pill pill = new Pill(Pill.Kind.TODAY, "Today");
            MarkBox box = new MarkBox();
            TextField field = new TextField("a token");
            VBox page = new VBox(12, type(),
                    new HBox(8, primary, button("Sync now"), button("Cancel", "text-button"), button("Remove", "danger-button"),
                            disabled()),
                    new HBox(8, search(""), search("north"), field, combo()),
                    new HBox(12, segments(), toggle(true), toggle(false), box, marked(), dashed()),
                    new HBox(12, new RadioButton("One"), chosen(), new CheckBox("Box"), icon()), pills(pill),
                    new HBox(8, chip(true), chip(false)), line(), new HBox(8, new Spinner(), small()));
            page.setStyle("-fx-padding: 24px;");
            Scene scene = scene(page, 900, 560, theme);
            picture(scene, "controls-" + theme);
            assertThat(primary.getHeight()).isEqualTo(36);
            assertThat(field.getHeight()).isEqualTo(36);
            assertThat(pill.getHeight()).isEqualTo(20);
            assertThat(box.lookup(".box").getLayoutBounds().getWidth()).isEqualTo(20);
        });
    }

    private static Button button(String text, String... classes) {
        Button button = new Button(text);
        button.getStyleClass().addAll(classes);
        return button;
    }

    private static Button disabled() {
        Button button = new Button("Disabled");
        button.setDisable(true);
        return button;
    }

    private static VBox type() {
        VBox box = new VBox(2);
        for (String type : new String[]{"t-display", "t-page", "t-dialog", "t-section", "t-bold", "t-small", "t-caption"}) {
            Label label = new Label("The Night Post " + type);
            label.getStyleClass().add(type);
            box.getChildren().add(label);
        }
        return box;
    }

    private static SearchField search(String text) {
        SearchField field = new SearchField();
        field.setKeyHint("Ctrl F");
        field.setPromptText("Search the library");
        field.setText(text);
        return field;
    }

    private static ComboBox<String> combo() {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().addAll("Name", "Last opened");
        box.setValue("Name");
        return box;
    }

    private static SegmentedChoice<String> segments() {
        SegmentedChoice<String> choice = new SegmentedChoice<>();
        choice.add("a", "All");
        choice.add("b", "Watching");
        choice.add("c", new FontIcon("fltral-grid-20"), "Grid");
        choice.setValue("b");
        return choice;
    }

    private static ToggleSwitch toggle(boolean on) {
        ToggleSwitch toggle = new ToggleSwitch();
        toggle.setSelected(on);
        return toggle;
    }

    private static MarkBox marked() {
        MarkBox box = new MarkBox();
        box.setSelected(true);
        return box;
    }

    private static MarkBox dashed() {
        MarkBox box = new MarkBox();
        box.setSettable(false);
        return box;
    }

    private static RadioButton chosen() {
        RadioButton button = new RadioButton("Two");
        button.setSelected(true);
        return button;
    }

    private static Button icon() {
        Button button = new Button(null, new FontIcon("fltral-dismiss-16"));
        button.getStyleClass().add("icon-button");
        return button;
    }

    private static ToggleButton chip(boolean set) {
        ToggleButton chip = new ToggleButton("Watching");
        chip.getStyleClass().add("chip");
        chip.setSelected(set);
        return chip;
    }

    private static HBox pills(Pill first) {
        HBox box = new HBox(8, first);
        for (Pill.Kind kind : Pill.Kind.values()) {
            box.getChildren().add(new Pill(kind, kind.name()));
        }
        return box;
    }

    private static ShelfLine line() {
        ShelfLine line = new ShelfLine();
        line.jumpTo(0.4);
        return line;
    }

    private static Spinner small() {
        Spinner spinner = new Spinner();
        spinner.getStyleClass().add("small");
        return spinner;
    }
}
