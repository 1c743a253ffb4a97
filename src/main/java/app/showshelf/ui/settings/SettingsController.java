package app.showshelf.ui.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;

import app.showshelf.ui.common.NavItem;
import app.showshelf.ui.common.SettingsTopic;
import app.showshelf.ui.live.Room;

/** The frame of the settings: the topics at the left, the chosen one at the right. */
public final class SettingsController {
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    /** Below this width the topics stand there as icons, in px at 100 % of text. */
    private static final double ROOM_FOR_NAMES = 620;
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    /** Below this height they stand closer, likewise. */
    private static final double ROOM_FOR_TOPICS = 440;

    private final Function<SettingsTopic, Parent> pages;
    private final Consumer<SettingsTopic> opened;
    private final Runnable close;
    private final Map<SettingsTopic, Parent> made = new EnumMap<>(SettingsTopic.class);

    @FXML
    private HBox root;
    @FXML
    private NavItem sync;
    @FXML
    private NavItem providers;
    @FXML
    private NavItem appearance;
    @FXML
    private NavItem language;
    @FXML
    private NavItem notices;
    @FXML
    private NavItem storage;
    @FXML
    private NavItem backups;
    @FXML
    private NavItem data;
    @FXML
    private NavItem about;
    @FXML
    private ScrollPane topic;

    SettingsController(Function<SettingsTopic, Parent> pages, Consumer<SettingsTopic> opened, Runnable close) {
        this.pages = pages;
        this.opened = opened;
        this.close = close;
    }

    @FXML
    private void initialize() {
        items().forEach((of, item) -> item.setOnAction(_ -> open(of)));
        Room.wide(root).map(room -> room > 0 && room < ROOM_FOR_NAMES).subscribe(this::fold);
        Room.high(root).map(room -> room > 0 && room < ROOM_FOR_TOPICS).subscribe(low -> root.pseudoClassStateChanged(LOW, low));
    }

    /** Shows that topic. */
    void open(SettingsTopic chosen) {
        topic.setContent(made.computeIfAbsent(chosen, pages));
        items().forEach((of, item) -> item.choose(of == chosen));
        opened.accept(chosen);
    }

    @FXML
    private void close() {
        close.run();
    }

    private void fold(boolean tight) {
        root.pseudoClassStateChanged(TIGHT, tight);
        items().values().forEach(item -> item.foldedProperty().set(tight));
    }

    private Map<SettingsTopic, NavItem> items() {
        return Map.of(SettingsTopic.SYNC, sync, SettingsTopic.PROVIDERS, providers, SettingsTopic.APPEARANCE, appearance,
                SettingsTopic.LANGUAGE, language, SettingsTopic.NOTICES, notices, SettingsTopic.STORAGE, storage, SettingsTopic.BACKUPS,
                backups, SettingsTopic.DATA, data, SettingsTopic.ABOUT, about);
    }
}
