package app.showshelf.ui.common;

import java.util.concurrent.atomic.AtomicInteger;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class SteadyLabelTest {
    private final AtomicInteger changes = new AtomicInteger();
    private SteadyLabel label;

    @BeforeEach
    void show(FxRobot robot) {
        robot.interact(() -> {
            label = new SteadyLabel();
            new Scene(new StackPane(label), 200, 100);
            label.setText("before");
            style();
            label.setText("settled");
            label.getChildrenUnmodifiable().addListener((ListChangeListener<Node>) _ -> changes.incrementAndGet());
        });
    }

    @Test
    void otherWordsLeaveItsPartsAlone(FxRobot robot) {
        robot.interact(() -> {
            label.setText("after");
            style();
        });
        assertThat(drawn()).isEqualTo("after");
        assertThat(changes).hasValue(0);
    }

    @Test
    void wordsThatComeAndGoBesideASignAreSeenToDoSo(FxRobot robot) {
        robot.interact(() -> {
            label.setGraphic(new Circle(4));
            label.setText("");
            style();
        });
        assertThat(label.getChildrenUnmodifiable()).hasOnlyElementsOfType(Circle.class);
        robot.interact(() -> {
            label.setText("again");
            style();
        });
        assertThat(drawn()).isEqualTo("again");
        assertThat(label.getChildrenUnmodifiable()).hasSize(2);
    }

    @Test
    void anotherSignTakesThePlaceOfTheOneBefore(FxRobot robot) {
        Circle second = new Circle(5);
        robot.interact(() -> {
            label.setGraphic(new Circle(4));
            label.setGraphic(second);
            style();
        });
        assertThat(label.getChildrenUnmodifiable()).contains(second).hasSize(2);
    }

    private void style() {
        label.getParent().applyCss();
        label.getParent().layout();
    }

    private String drawn() {
        return label.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(part -> ((Text) part).getText()).findFirst()
                .orElse(null);
    }
}
