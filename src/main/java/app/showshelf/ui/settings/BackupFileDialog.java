package app.showshelf.ui.settings;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import app.showshelf.text.Texts;

/** The system's own dialog to choose a backup. */
record BackupFileDialog(Texts texts, Path folder) implements BackupChoice {
    @Override
    public Optional<Path> ask(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("settings.backups.file"));
        File place = folder.toFile();
        chooser.setInitialDirectory(place.isDirectory() ? place : null);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("settings.backups.file.kind"), "*.zip"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }
}
