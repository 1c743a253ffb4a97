package app.showshelf.ui.common;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javafx.css.CssParser;
import javafx.css.Stylesheet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class SheetsTest extends FxTest {
    static List<Path> sheets() throws Exception {
        URL dark = ThemeManager.class.getResource("dark.css");
        Path ui = Path.of(dark.toURI()).getParent().getParent();
        try (Stream<Path> files = Files.walk(ui)) {
            return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everySheetParsesWithoutErrors(Path sheet) throws Exception {
        List<String> errors = onFx(() -> {
            CssParser.errorsProperty().clear();
            Stylesheet parsed = new CssParser().parse(sheet.toUri().toURL());
            assertThat(parsed.getRules()).isNotEmpty();
            return CssParser.errorsProperty().stream().map(Object::toString).toList();
        });
        assertThat(errors).isEmpty();
    }
}
