package app.showshelf.ui.discover;

import java.util.stream.Stream;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.library.ShowStatus;
import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.PictureKind;
import app.showshelf.ui.common.SteadyLabel;
import app.showshelf.ui.live.Cells;
import app.showshelf.ui.live.RowPart;
import app.showshelf.ui.pictures.PictureView;

/** A show that was found: poster, facts, summary, and whether it is in the library. Under the pointer it offers what to do. */
final class ResultCard extends RowPart<Found> {
    private static final PseudoClass STORED = PseudoClass.getPseudoClass("stored");

    private final ResultParts parts;
    private final PictureView poster;
    private final Label name = label("t-section");
    private final Label facts = label("t-small", "t-muted");
    private final Label summary = label("t-small", "summary");
    private final Label provider = label("t-caption", "t-muted");
    private final Label sign = label("sign");
    private final FontIcon icon = new FontIcon("fltral-checkmark-16");
    private final Button add;
    private final Button open;
    private final HBox card;
    private Found shown;

    ResultCard(ResultParts parts) {
        this.parts = parts;
        poster = new PictureView(parts.pictures(), PictureKind.POSTER, 6);
        poster.getStyleClass().add("small");
        poster.place(79, 118);
        poster.setMinSize(79, 118);
        poster.setMaxSize(79, 118);
        add = button("discover.add", "text-button");
        open = button("discover.open", "primary");
        add.setOnAction(_ -> parts.add().accept(item()));
        open.setOnAction(_ -> parts.open().accept(item()));
        sign.setGraphic(icon);
        getStyleClass().add("result-card");
        summary.setWrapText(true);
        var words = new VBox(name, facts, summary, gap(), foot());
        words.getStyleClass().add("words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        card = new HBox(poster, words);
        card.getStyleClass().add("card-content");
        getChildren().add(card);
    }

    @Override
    protected void show(Found next, Cells cells) {
        if (!next.equals(shown)) {
            shown = next;
            write(next);
        }
    }

    @Override
    protected void clear() {
        shown = null;
        poster.clear();
    }

    @Override
    protected void layoutChildren() {
        card.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void write(Found next) {
        ShowSummary show = next.show();
        poster.show(show.ref().provider(), show.posterPath(), show.name());
        name.setText(show.name());
        facts.setText(facts(show));
        summary.setText(show.overview() == null ? parts.text("show.summary.none") : show.overview());
        provider.setText(parts.words().failures().name(show.ref().provider()));
        boolean stored = next.place() != null;
        boolean watching = stored && next.place().watching();
        sign.setText(!stored ? "" : parts.text(watching ? "discover.sign.watching" : "discover.sign.stored"));
        icon.setIconLiteral(watching ? "fltral-eye-show-16" : "fltral-checkmark-16");
        pseudoClassStateChanged(STORED, stored);
        add.setManaged(!stored);
        setAccessibleText(
                listed(Stream.of(show.name(), facts.getText(), sign.getText())));
    }

    private String facts(ShowSummary show) {
        return listed(Stream.concat(Stream.of(years(show), show.network()), show.genres().stream()));
    }

    private String listed(Stream<String> some) {
        return parts.words().texts().listed(some.filter(part -> part != null && !part.isBlank()).toList());
    }

    private String years(ShowSummary show) {
        if (show.firstAirDate() == null) {
            return null;
        }
        String year = String.valueOf(show.firstAirDate().getYear());
        return show.status() == ShowStatus.RUNNING ? parts.text("show.years.open", year) : year;
    }

    private HBox foot() {
        var actions = new HBox(add, open);
        actions.getStyleClass().add("actions");
        var end = new StackPane(sign, actions);
        end.getStyleClass().add("end");
        provider.setMinWidth(USE_PREF_SIZE);
        var foot = new HBox(provider, gap(), end);
        foot.getStyleClass().add("card-foot");
        return foot;
    }

    private Button button(String key, String kind) {
        var button = new Button(parts.text(key));
        button.getStyleClass().addAll("small-button", kind);
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox.setVgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Label label(String... styleClasses) {
        var label = new SteadyLabel();
        label.getStyleClass().addAll(styleClasses);
        label.setMnemonicParsing(false);
        return label;
    }
}
