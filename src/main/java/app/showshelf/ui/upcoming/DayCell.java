package app.showshelf.ui.upcoming;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.showshelf.library.UpcomingEpisode;

/** A day of a month: its number, and either a small bar that says how much airs or, if it is large, what. */
final class DayCell extends VBox {
    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /** At the usual size of the text: of the number's font, of all around the number, and of an entry with its gap. */
    private static final double FONT = 13;
    private static final double NUMBER_HEIGHT = 38;
    private static final double ENTRY_HEIGHT = 20;
    private static final double BAR = 5;
    private static final double LONGEST_BAR = 15;

    private final UpcomingViewModel model;
    private final boolean large;
    private final Consumer<UpcomingEpisode> open;
    private final Label number = new Label();
    private final Region bar = new Region();
    private List<UpcomingEpisode> episodes = List.of();
    private LocalDate day;

    DayCell(UpcomingViewModel model, boolean large, Consumer<UpcomingEpisode> open) {
        this.model = model;
        this.large = large;
        this.open = open;
        getStyleClass().addAll("day", large ? "large-day" : "small-day");
        number.getStyleClass().add("number");
        bar.getStyleClass().add("bar");
        setAccessibleRole(AccessibleRole.BUTTON);
        setMinSize(0, 0);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        getChildren().addAll(number, bar);
        bar.setVisible(!large);
        bar.setManaged(!large);
        if (large) {
            heightProperty().subscribe(this::list);
        }
    }

    void fill(LocalDate next, List<UpcomingEpisode> airing, boolean chosen) {
        LocalDate today = model.today();
        day = next;
        number.setText(model.words().dayOfMonth(next));
        pseudoClassStateChanged(OTHER, next.getMonth() != model.dayProperty().get().getMonth());
        pseudoClassStateChanged(PAST, next.isBefore(today));
        pseudoClassStateChanged(TODAY, next.equals(today));
        pseudoClassStateChanged(CHOSEN, chosen);
        setFocusTraversable(chosen);
        setAccessibleText(model.words().spokenDay(next, airing));
        double width = Math.min(LONGEST_BAR, airing.size() * BAR);
        bar.setMaxWidth(width);
        bar.setMinWidth(width);
        if (large && !airing.equals(episodes)) {
            episodes = airing;
            list();
        }
        episodes = airing;
    }

    LocalDate day() {
        return day;
    }

    /** As many of its episodes as there is room for; the last place says how many more there are. */
    private void list() {
        double scale = number.getFont().getSize() / FONT;
        int room = (int) Math.max(0, (getHeight() / scale - NUMBER_HEIGHT) / ENTRY_HEIGHT);
        int shown = episodes.size() <= room ? episodes.size() : Math.max(0, room - 1);
        getChildren().setAll(number);
        episodes.stream().limit(shown).forEach(episode -> getChildren().add(entry(episode)));
        if (shown < episodes.size() && room > 0) {
            Label more = new Label(model.words().get("upcoming.day.more", episodes.size() - shown));
            more.getStyleClass().add("more");
            getChildren().add(more);
        }
    }

    private Label entry(UpcomingEpisode episode) {
        Label entry = new Label(episode.show());
        entry.setTooltip(new Tooltip(model.words().of(episode).spoken()));
        entry.getStyleClass().add("entry");
        entry.setMnemonicParsing(false);
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setMinWidth(0);
        entry.setOnMouseClicked(event -> {
            open.accept(episode);
            event.consume();
        });
        return entry;
    }
}
