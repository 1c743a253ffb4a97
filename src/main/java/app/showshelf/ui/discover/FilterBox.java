package app.showshelf.ui.discover;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import app.showshelf.metadata.ListFilter;
import app.showshelf.text.Texts;

/** Two choices that make a filter: genre and year. */
public final class FilterBox extends HBox {
    private static final String ANY_GENRE = "";
    private static final int ANY_YEAR = 0;
    /** The first year with shows worth a choice of their own. */
    private static final int FIRST_YEAR = 1950;

    private final ComboBox<String> genre = new ComboBox<>();
    private final ComboBox<Integer> year = new ComboBox<>();
    private final ObjectProperty<ListFilter> filter = new SimpleObjectProperty<>(this, "filter", ListFilter.ALL);
    private boolean changing;

    /** Choices without words yet, for FXML. */
    public FilterBox() {
        getStyleClass().add("filter-box");
        genre.setId("discover-genre");
        year.setId("discover-year");
        genre.valueProperty().subscribe(this::chosen);
        year.valueProperty().subscribe(this::chosen);
        filter.subscribe(this::show);
        getChildren().addAll(genre, year);
    }

    /** Offers these genres and the years up to the next one. */
    void use(Texts texts, int thisYear, ReadOnlyListProperty<String> genres) {
        genre.setConverter(words(texts.get("discover.genre.any"), ANY_GENRE));
        year.setConverter(words(texts.get("discover.year.any"), ANY_YEAR));
        genre.setAccessibleText(texts.get("discover.genre.spoken"));
        year.setAccessibleText(texts.get("discover.year.spoken"));
        year.getItems().setAll(Stream.concat(Stream.of(ANY_YEAR),
                IntStream.rangeClosed(FIRST_YEAR, thisYear + 1).boxed().sorted(Comparator.reverseOrder())).toList());
        genres.subscribe(() -> offer(genres.get()));
        offer(genres.get());
        show(filter.get());
    }

    ObjectProperty<ListFilter> filterProperty() {
        return filter;
    }

    private void offer(List<String> genres) {
        changing = true;
        genre.getItems().setAll(Stream.concat(Stream.of(ANY_GENRE), genres.stream()).toList());
        genre.setDisable(genres.isEmpty());
        changing = false;
        show(filter.get());
        if (genre.getValue() == null) {
            // The other provider has no such genre.
            genre.setValue(ANY_GENRE);
        }
    }

    private void show(ListFilter now) {
        changing = true;
        String wanted = now.genre() == null ? ANY_GENRE : now.genre();
        genre.setValue(genre.getItems().contains(wanted) ? wanted : null);
        year.setValue(now.year() == null ? ANY_YEAR : now.year());
        changing = false;
    }

    private void chosen() {
        if (!changing && genre.getValue() != null && year.getValue() != null) {
            filter.set(new ListFilter(genre.getValue().equals(ANY_GENRE) ? null : genre.getValue(),
                    year.getValue() == ANY_YEAR ? null : year.getValue()));
        }
    }

    private static <T> StringConverter<T> words(String anyWord, T any) {
        return new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null || choice.equals(any) ? anyWord : String.valueOf(choice);
            }

            @Override
            public T fromString(String word) {
                throw new UnsupportedOperationException("Nothing is typed here");
            }
        };
    }
}
