package app.showshelf.ui.settings;

import java.util.Map;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.settings.ProviderId;
import app.showshelf.ui.common.KeyResult;
import app.showshelf.ui.common.KeyTest;

/** Settings: where new shows come from, and the key for TMDB. */
public final class ProvidersTopicController {
    private final ProvidersTopicModel model;
    private final KeyTest key;
    private final Runnable retry;

    @FXML
    private RadioButton tvmaze;
    @FXML
    private RadioButton tmdb;
    @FXML
    private RadioButton sample;
    @FXML
    private PasswordField token;
    @FXML
    private Button test;
    @FXML
    private KeyResult result;
    @FXML
    private Label tokenFixed;
    @FXML
    private VBox fixed;

    /** {@code retry} asks the providers again at once: a key that works ends the wait for one. */
    ProvidersTopicController(ProvidersTopicModel model, KeyTest key, Runnable retry) {
        this.model = model;
        this.key = key;
        this.retry = retry;
    }

    @FXML
    private void initialize() {
        ToggleGroup group = new ToggleGroup();
        Map.of(ProviderId.TVMAZE, tvmaze, ProviderId.TMDB, tmdb, ProviderId.SAMPLE, sample).forEach((id, radio) -> {
            radio.setToggleGroup(group);
            radio.setSelected(model.provider() == id);
            radio.setOnAction(_ -> model.choose(id));
        });
        token.textProperty().bindBidirectional(key.tokenProperty());
        token.setDisable(key.isFixed());
        token.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                key.save();
            }
        });
        test.disableProperty().bind(key.tokenProperty().map(String::isBlank).orElse(true));
        result.show(key);
        tokenFixed.setText(model.tokenFixed());
        tokenFixed.setVisible(key.isFixed());
        model.fixedAddresses().forEach(address -> fixed.getChildren().add(row(address)));
    }

    @FXML
    private void test() {
        key.test(retry);
    }

    private static SettingRow row(ProvidersTopicModel.Fixed address) {
        TextField value = new TextField(address.value());
        value.setDisable(true);
        value.setAccessibleText(address.what());
        value.setPrefColumnCount(18);
        FontIcon sign = new FontIcon("fltrmz-shield-keyhole-16");
        sign.getStyleClass().add("i-16");
        SettingRow row = new SettingRow();
        row.setWhat(address.what());
        row.setHelp(address.by());
        row.getChildren().addAll(sign, value);
        return row;
    }
}
