package app.showshelf.ui.settings;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import app.showshelf.library.transfer.LibraryExport;
import app.showshelf.text.Texts;

/** The system's own dialogs for the file of a library. */
record LibraryFileDialog(Texts texts) implements LibraryFileChoice {
    @Override
    public Optional<Path> save(Window owner) {
        FileChooser chooser = chooser("settings.data.export.action");
        chooser.setInitialFileName("library" + LibraryExport.ENDING);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> open(Window owner) {
        return Optional.ofNullable(chooser("settings.data.import.action").showOpenDialog(owner)).map(File::toPath);
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("settings.data.kind"), "*" + LibraryExport.ENDING));
        return chooser;
    }
}
