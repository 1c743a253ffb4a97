package app.showshelf.ui.activity;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.showshelf.ui.common.ShelfLine;
import app.showshelf.ui.common.SteadyLabel;

/** What a provider's limit leaves right now. */
final class ProviderCard extends VBox {
    private final Label name = label("t-section");
    private final Label sign = label("pill");
    private final Label left = label("t-page");
    private final Label of = label("t-small", "t-muted");
    private final ShelfLine line = new ShelfLine();
    private final Label sentence = label("t-caption", "t-muted");

    ProviderCard() {
        getStyleClass().addAll("card", "provider-card");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(name, gap, sign);
        head.getStyleClass().add("card-head");
        sign.setMinWidth(USE_PREF_SIZE);
        left.setMinWidth(USE_PREF_SIZE);
        HBox number = new HBox(left, of);
        number.getStyleClass().add("number");
        sentence.setWrapText(true);
        getChildren().addAll(head, number, line, sentence);
    }

    void show(ProviderState state) {
        name.setText(state.name());
        sign.setText(state.sign());
        sign.getStyleClass().setAll("label", "pill", switch (state.mood()) {
            case READY -> "success-pill";
            case BUSY -> "warning-pill";
            case FAILED -> "danger-pill";
        });
        left.setText(state.left());
        of.setText(state.of());
        line.setProgress(state.share());
        line.setAccessibleText(state.left() + " " + state.of());
        sentence.setText(state.sentence());
    }

    private static Label label(String... styleClasses) {
        Label label = new SteadyLabel();
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
