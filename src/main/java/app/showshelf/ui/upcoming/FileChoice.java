package app.showshelf.ui.upcoming;

import java.nio.file.Path;
import java.util.Optional;

import javafx.stage.Window;

/** Asks the user where to save a file. */
@FunctionalInterface
public interface FileChoice {
    /** The chosen file; empty when the user thinks better of it. On the JavaFX thread; {@code suggested} is a file's name. */
    Optional<Path> ask(Window owner, String suggested);
}
