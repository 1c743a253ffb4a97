package app.showshelf.ui.settings;

import java.nio.file.Path;
import java.util.Optional;

import javafx.stage.Window;

/** Asks the user for the file of an exported library. */
interface LibraryFileChoice {
    /** Where to write it; empty where the user has thought better of it. */
    Optional<Path> save(Window owner);

    /** Which one to bring in; empty where the user has thought better of it. */
    Optional<Path> open(Window owner);
}
