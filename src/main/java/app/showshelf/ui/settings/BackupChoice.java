package app.showshelf.ui.settings;

import java.nio.file.Path;
import java.util.Optional;

import javafx.stage.Window;

/** Asks the user for a backup's file. */
@FunctionalInterface
interface BackupChoice {
    /** Empty where the user has thought better of it. */
    Optional<Path> ask(Window owner);
}
